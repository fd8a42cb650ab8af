import { useMe } from '../../platform/session.js';

/** The signed-in person's own case, the newest when an earlier one was closed; null when there is none. */
export function useOwnCase(): string | null {
  return useMe().cases.findLast((link) => link.role === 'CITIZEN')?.caseId ?? null;
}
