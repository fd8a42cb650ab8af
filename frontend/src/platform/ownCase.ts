import { useMe, type CaseLink } from './session.js';

/** Which case the citizen's pages show when there are several: kept for this tab, so that a new page shows the same. */
const KEY = 'samtavle.case';

export function chooseOwnCase(caseId: string): void {
  sessionStorage.setItem(KEY, caseId);
}

/** The case of the citizen's pages: the chosen one, else the own (the newest), else one where the person stands in. */
export function ownLink(cases: readonly CaseLink[], chosen: string | null): CaseLink | undefined {
  const mine = cases.filter((link) => link.role === 'CITIZEN');
  return (
    mine.find((link) => link.caseId === chosen) ?? mine.findLast((link) => !link.onBehalf) ?? mine.at(-1)
  );
}

export function useOwnLink(): CaseLink | undefined {
  return ownLink(useMe().cases, sessionStorage.getItem(KEY));
}
