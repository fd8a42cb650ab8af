import type { Role } from '../policy/recipients.js';
import type { IsoDate } from './dates.js';
import { addDays } from './dates.js';
import { impliesTooLowGrade, LOWEST_GRADE } from './percent.js';
import type { ReviewDecision, StepState, Weeks } from './step.js';
import { REVIEW_AFTER_DAYS } from './step.js';

/** Those who each answer their own questions before a review is decided. */
export const REVIEW_PARTIES = ['CITIZEN', 'THERAPIST', 'GP', 'EMPLOYER'] as const;
export type ReviewParty = (typeof REVIEW_PARTIES)[number];

/** What is reviewed: whether it is still open, and whether the step goes with a graded sick note. */
export interface ReviewStanding {
  readonly closed: boolean;
  readonly graded: boolean;
}

/** As which party `role` answers now, or null: the GP only where the step is graded, nobody once it is decided. */
export function answersAs(role: Role, { closed, graded }: ReviewStanding): ReviewParty | null {
  const party = REVIEW_PARTIES.find((one) => one === role);
  if (party === undefined || closed) return null;
  return party === 'GP' && !graded ? null : party;
}

/** Per cent of work that one rung down takes away. */
export const RUNG = 10;

/** A step that has not begun. */
export interface ComingStep extends Weeks {
  readonly id: string;
  readonly workPercent: number;
  readonly hoursPerWeek: number | null;
}

/** What a coming step could be instead; nothing is changed before somebody writes it. */
export interface AdjustedStep extends ComingStep {
  readonly id: string;
}

/** True for a step that is still ahead: proposed or agreed, not begun. */
export function isComing(state: StepState): boolean {
  return ['PROPOSED', 'CITIZEN_OK', 'ISSUER_GRANTED', 'EMPLOYER_AGREED'].includes(state);
}

/**
 * The coming steps after a review that went down or paused: after PAUSE two weeks later, at the same work per cent; after
 * DECREASE one rung down (10 per cent under the reviewed step, then up again as slowly as before), never more than was
 * planned, and never a grade of 1–19 %, which no sick note can have (ftrl § 8-13). Empty after the other decisions.
 */
export function adjustedSteps(
  reviewed: { readonly workPercent: number; readonly weekFrom: IsoDate },
  decision: ReviewDecision,
  steps: readonly ComingStep[],
): readonly AdjustedStep[] {
  const coming = steps
    .filter(({ weekFrom }) => weekFrom > reviewed.weekFrom)
    .toSorted((a, b) => (a.weekFrom < b.weekFrom ? -1 : 1));
  if (decision === 'PAUSE') {
    return coming.map((step) => ({ ...step, weekFrom: addDays(step.weekFrom, REVIEW_AFTER_DAYS) }));
  }
  if (decision !== 'DECREASE') return [];
  const before = [Math.max(0, reviewed.workPercent - RUNG), reviewed.workPercent];
  const slower = [...before, ...coming.map(({ workPercent }) => workPercent)];
  return coming.map((step, n) => lowered(step, Math.min(step.workPercent, slower[n] ?? 0)));
}

function lowered(step: ComingStep, workPercent: number): AdjustedStep {
  const possible = impliesTooLowGrade(workPercent) ? 100 - LOWEST_GRADE : workPercent;
  const share = step.workPercent === 0 ? 0 : possible / step.workPercent;
  const hoursPerWeek = step.hoursPerWeek === null ? null : Math.round(step.hoursPerWeek * share * 10) / 10;
  return { ...step, workPercent: possible, hoursPerWeek };
}

/** How many of the steps that stand lead to a work goal, and how many there are. */
export interface LinkedShare {
  readonly linked: number;
  readonly steps: number;
}

/** Of the steps that are not withdrawn, those linked to at least one work goal. */
export function linkedShare(
  steps: readonly { readonly id: string; readonly state: StepState }[],
  links: readonly { readonly stepId: string }[],
): LinkedShare {
  const standing = steps.filter(({ state }) => state !== 'WITHDRAWN');
  const aimed = new Set(links.map(({ stepId }) => stepId));
  return { linked: standing.filter(({ id }) => aimed.has(id)).length, steps: standing.length };
}
