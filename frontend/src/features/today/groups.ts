import type { CaseloadEntry } from '../caseload/index.js';

/** The therapist's day: what is to be reviewed, what waits for the therapist, and the rest. */
export interface Groups {
  reviews: CaseloadEntry[];
  mine: CaseloadEntry[];
  rest: CaseloadEntry[];
}

/** Sorts the cases into groups, each in the order they came (the server sorts by urgency). A case stands once. */
export function groupsOf(entries: readonly CaseloadEntry[], today: string): Groups {
  const isReview = (entry: CaseloadEntry) => entry.reviewDue !== null && entry.reviewDue <= today;
  const isMine = ({ waitingOn, urgency }: CaseloadEntry) =>
    waitingOn?.role === 'THERAPIST' ||
    ['MINE_OVERDUE', 'MINE_DUE_SOON', 'WAITING_ON_ME'].includes(urgency.reason);
  return {
    reviews: entries.filter(isReview),
    mine: entries.filter((entry) => !isReview(entry) && isMine(entry)),
    rest: entries.filter((entry) => !isReview(entry) && !isMine(entry)),
  };
}
