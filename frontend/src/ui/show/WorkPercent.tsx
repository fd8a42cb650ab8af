/** Keeps a number and its per cent sign on one line. */
const NBSP = '\u00a0';

/** The two numbers that always go together while someone is sick-listed; a bare per cent is ambiguous. */
export function workPercentWords(workPercent: number, sickListed: boolean): string {
  return sickListed
    ? `Jobb ${workPercent}${NBSP}% · Sykmeldt ${100 - workPercent}${NBSP}%`
    : `Jobb ${workPercent}${NBSP}%`;
}
