import { useOwnLink } from '../../platform/ownCase.js';

/** The case of the citizen's pages, the own or one where the person stands in; null when there is none. */
export function useOwnCase(): string | null {
  return useOwnLink()?.caseId ?? null;
}
