import type { IsoDate } from './dates.js';
import { daysBetween } from './dates.js';
import { DUE_SOON_DAYS } from './milestone.js';

/** Why a case needs attention, the most urgent first; the words are in shared/text. */
export const URGENCY_REASONS = [
  'MINE_OVERDUE',
  'MINE_DUE_SOON',
  'WAITING_ON_ME',
  'REVIEW_DUE',
  'DEVIATION',
  'CONSENT_EXPIRING',
  'OVERDUE_OTHER',
  'INACTIVE',
  'NONE',
] as const;
export type UrgencyReason = (typeof URGENCY_REASONS)[number];

/** From so many days before it ends, a consent is shown as ending. */
export const CONSENT_EXPIRING_DAYS = 28;

/** So many days without anything new, and the coordinator, who is the local Nav counsellor, is asked to look in. */
export const INACTIVE_DAYS = 21;

/** What one participant may see of a case that can make it urgent for them. */
export interface UrgencyFacts {
  readonly today: IsoDate;
  /** The earliest due date of an open milestone that is this participant's own. */
  readonly mineDue: IsoDate | null;
  /** The earliest due date of an open milestone that is someone else's. */
  readonly othersDue: IsoDate | null;
  readonly waitingOnMe: boolean;
  /** The review date of a step that runs. */
  readonly reviewDue: IsoDate | null;
  /** Two logged weeks well under plan (see suggestsReview). */
  readonly deviates: boolean;
  /** The earliest end of a consent given to this participant. */
  readonly consentExpires: IsoDate | null;
  /** The day of the newest thing that this participant may see; null for who is not asked to keep a case going. */
  readonly lastActivity: IsoDate | null;
}

export interface Urgency {
  /** 0 is the most urgent: the place of the reason in URGENCY_REASONS. */
  readonly rank: number;
  readonly reason: UrgencyReason;
}

/** True when the newest thing one may see is at least 21 days old. */
export function isInactive(lastActivity: IsoDate, today: IsoDate): boolean {
  return daysBetween(lastActivity, today) >= INACTIVE_DAYS;
}

/** How urgent a case is for one participant, with the one reason that weighs most. */
export function urgency(facts: UrgencyFacts): Urgency {
  const reason = URGENCY_REASONS.find((candidate) => holds(candidate, facts)) ?? 'NONE';
  return { rank: URGENCY_REASONS.indexOf(reason), reason };
}

function holds(reason: UrgencyReason, facts: UrgencyFacts): boolean {
  const { today, mineDue, othersDue, reviewDue, consentExpires, lastActivity } = facts;
  switch (reason) {
    case 'MINE_OVERDUE':
      return mineDue !== null && mineDue < today;
    case 'MINE_DUE_SOON':
      return mineDue !== null && daysBetween(today, mineDue) <= DUE_SOON_DAYS;
    case 'WAITING_ON_ME':
      return facts.waitingOnMe;
    case 'REVIEW_DUE':
      return reviewDue !== null && reviewDue <= today;
    case 'DEVIATION':
      return facts.deviates;
    case 'CONSENT_EXPIRING':
      return consentExpires !== null && daysBetween(today, consentExpires) <= CONSENT_EXPIRING_DAYS;
    case 'OVERDUE_OTHER':
      return othersDue !== null && othersDue < today;
    case 'INACTIVE':
      return lastActivity !== null && isInactive(lastActivity, today);
    case 'NONE':
      return true;
  }
}

/** What sorting by urgency needs of a row of the caseload. */
export interface Urgent {
  readonly urgency: Urgency;
  readonly nextDue: IsoDate | null;
  readonly citizenName: string;
}

/** The most urgent first; then the nearest due date; then the name, as Norwegian sorts. */
export function byUrgency(a: Urgent, b: Urgent): number {
  if (a.urgency.rank !== b.urgency.rank) return a.urgency.rank - b.urgency.rank;
  if (a.nextDue !== b.nextDue) return (a.nextDue ?? '9999-12-31') < (b.nextDue ?? '9999-12-31') ? -1 : 1;
  return a.citizenName.localeCompare(b.citizenName, 'nb');
}
