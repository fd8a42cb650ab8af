import type { Role } from '../policy/recipients.js';
import type { AccommodationState } from './accommodation.js';
import { accommodationReview } from './accommodation.js';
import type { IsoDate, IsoInstant } from './dates.js';
import { dateOf, daysBetween, later, startOf } from './dates.js';
import type { Due } from './milestone.js';
import { isOverdue } from './milestone.js';
import type { StepStanding } from './step.js';
import {
  actsNow,
  deriveStepState,
  isReady,
  issuersLast,
  reviewDate,
  waitsForEmployer,
  waitsForIssuer,
} from './step.js';

/** The moves that others wait for; the words are in shared/text. */
export const WAITING_CODES = [
  'ACCEPT_STEP',
  'GRANT_STEP',
  'TALK_ABOUT_STEP',
  'CHANGE_STEP',
  'AGREE_STEP',
  'START_STEP',
  'REVIEW_STEP',
  'AGREE_ACCOMMODATION',
  'CONFIRM_ACCOMMODATION',
  'REVIEW_ACCOMMODATION',
  'MILESTONE_OVERDUE',
] as const;
export type WaitingCode = (typeof WAITING_CODES)[number];

/** Whose move it is, since when, and for how many calendar days. */
export interface WaitingOn {
  readonly role: Role;
  readonly what: WaitingCode;
  readonly since: IsoInstant;
  readonly days: number;
}

export interface WaitingStep extends StepStanding {
  readonly weekFrom: IsoDate;
  /** When the present version was written. */
  readonly changedAt: IsoInstant;
}

/**
 * Whose move a step waits for on `today`; null when nobody's. The therapist is never named, although they too may start
 * and review: who sees the plan need not know that there is a therapist.
 */
export function stepWaitsOn(step: WaitingStep, today: IsoDate): WaitingOn | null {
  const acts = actsNow(step);
  const newest = acts.at(-1)?.at ?? step.changedAt;
  const on = (role: Role, what: WaitingCode, since: IsoInstant = newest): WaitingOn =>
    waiting(role, what, since, today);
  const state = deriveStepState(step);
  if (state === 'PROPOSED') return on('CITIZEN', 'ACCEPT_STEP', step.changedAt);
  if (waitsForIssuer(step)) {
    const answer = issuersLast(acts);
    if (answer === undefined) return on('GP', 'GRANT_STEP');
    return on('CITIZEN', answer.kind === 'DISCUSS' ? 'TALK_ABOUT_STEP' : 'CHANGE_STEP', answer.at);
  }
  if (waitsForEmployer(step)) return on('EMPLOYER', 'AGREE_STEP');
  if (isReady(step) && step.weekFrom <= today) {
    return on('CITIZEN', 'START_STEP', startOf(later(step.weekFrom, dateOf(newest))));
  }
  const due = reviewDate(step);
  if (state === 'ACTIVE' && due <= today) return on('CITIZEN', 'REVIEW_STEP', startOf(due));
  return null;
}

/**
 * Whose move an accommodation waits for; `since` is its newest act or its present version. Before its last day the employer,
 * whose duty it is to adapt (aml § 4-6 (1)), looks at it again: is it to go on, or has it done what it should?
 */
export function accommodationWaitsOn(
  state: AccommodationState,
  since: IsoInstant,
  today: IsoDate,
  toDate: IsoDate,
): WaitingOn | null {
  if (state === 'PROPOSED') return waiting('CITIZEN', 'AGREE_ACCOMMODATION', since, today);
  if (state === 'CITIZEN_AGREED') return waiting('EMPLOYER', 'CONFIRM_ACCOMMODATION', since, today);
  const due = accommodationReview(toDate);
  if (state !== 'AGREED' || today < due) return null;
  return waiting('EMPLOYER', 'REVIEW_ACCOMMODATION', startOf(later(due, dateOf(since))), today);
}

/** An overdue milestone waits for its owner, since its due date. */
export function milestoneWaitsOn(
  milestone: Due & { readonly ownerRole: Role },
  today: IsoDate,
): WaitingOn | null {
  if (milestone.dueDate === null || !isOverdue(milestone, today)) return null;
  return waiting(milestone.ownerRole, 'MILESTONE_OVERDUE', startOf(milestone.dueDate), today);
}

/** The longest wait first. */
export function byLongestWait(a: WaitingOn, b: WaitingOn): number {
  return b.days - a.days;
}

function waiting(role: Role, what: WaitingCode, since: IsoInstant, today: IsoDate): WaitingOn {
  return { role, what, since, days: Math.max(0, daysBetween(dateOf(since), today)) };
}
