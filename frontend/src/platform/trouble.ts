import { CombinedGraphQLErrors } from '@apollo/client';

/** Why nothing was done, when the server itself said so. `null`: no answer came, and it may have been done all the same. */
export type Trouble = 'UNAVAILABLE' | 'BUSY' | 'READ_ONLY';

/** BUSY and READ_ONLY are said before anything is kept; UNAVAILABLE can also be a connection lost on the way. */
export function troubleIn(error: unknown): Trouble | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  return (['READ_ONLY', 'BUSY', 'UNAVAILABLE'] as const).find((code) => codes.includes(code)) ?? null;
}
