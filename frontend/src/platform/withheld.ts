import { useSyncExternalStore } from 'react';

/**
 * Cases whose access just changed and that have not been read again yet. Until they have, no page shows what it
 * held of them: a withdrawn consent empties the screen at once, also when the next reading is slow or fails.
 */
const cases = new Map<string, number>();
const listeners = new Set<() => void>();
let version = 0;

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** Hides the case on every page. Each call is answered by one `show`, so that a second change in between holds. */
export function withhold(caseId: string): void {
  cases.set(caseId, (cases.get(caseId) ?? 0) + 1);
  changed();
}

/** Ends one `withhold` of the case. */
export function show(caseId: string): void {
  const left = (cases.get(caseId) ?? 0) - 1;
  if (left > 0) cases.set(caseId, left);
  else cases.delete(caseId);
  changed();
}

/** Everything on the page has been read again: nothing is withheld any longer. */
export function showAll(): void {
  cases.clear();
  changed();
}

/** Is this case withheld now? Without a case (a list of cases): is any? */
export function isWithheld(caseId?: string): boolean {
  return caseId === undefined ? cases.size > 0 : cases.has(caseId);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** As `isWithheld`, and draws again when the answer changes. */
export function useWithheld(caseId?: string): boolean {
  useSyncExternalStore(listen, () => version);
  return isWithheld(caseId);
}
