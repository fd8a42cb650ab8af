import type { DecidingRole, RecommendingRole } from '../policy/acts.js';
import type { IsoDate } from './dates.js';
import { daysBetween } from './dates.js';

/** Who is asked to decide on a recommendation. An employer decides on steps and accommodation, and never sees one. */
export const DECIDERS = ['NAV_LOCAL', 'GP', 'CITIZEN'] as const satisfies readonly DecidingRole[];
export type Decider = (typeof DECIDERS)[number];

/** How a decision stands to the advice before it; OWN is made without any. */
export const DECISION_OUTCOMES = ['FOLLOWED', 'DEVIATED', 'DECLINED', 'OWN'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** Whoever does not follow advice says why. */
export function outcomeNeedsReason(outcome: DecisionOutcome): boolean {
  return outcome === 'DEVIATED' || outcome === 'DECLINED';
}

/** A decision without advice stands alone; every other is about one recommendation or one consultation. */
export function outcomeFits(outcome: DecisionOutcome, about: readonly (string | null)[]): boolean {
  const named = about.filter((one) => one !== null).length;
  return outcome === 'OWN' ? named === 0 : named === 1;
}

/**
 * Whom this adviser may ask to decide: the doctor only by a therapist, because Nav's advice is Nav's and the citizen's
 * (the matrix shows a doctor no more of Nav than a summary).
 */
export function mayAddress(by: RecommendingRole, to: Decider): boolean {
  return to !== 'GP' || by === 'THERAPIST';
}

/** Whole weeks from the day the case was opened until ARK was asked; until today while nobody has. */
export function weeksUntil(opened: IsoDate, asked: IsoDate): number {
  return Math.max(0, Math.floor(daysBetween(opened, asked) / 7));
}

/** From the draft that waits for the citizen's yes, to the answer or the last day on which it could be read. */
export const CONSULTATION_STATES = ['WAITS_FOR_CITIZEN', 'DECLINED', 'ASKED', 'ANSWERED', 'OVER'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];
