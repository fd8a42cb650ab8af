import type { Role } from '../policy/recipients.js';
import type { IsoDate, IsoInstant } from './dates.js';
import { addDays, dateOf, later } from './dates.js';

export const STEP_STATES = [
  'PROPOSED',
  'CITIZEN_OK',
  'ISSUER_GRANTED',
  'EMPLOYER_AGREED',
  'ACTIVE',
  'REVIEWED',
  'PAUSED',
  'WITHDRAWN',
] as const;
export type StepState = (typeof STEP_STATES)[number];

export const STEP_ACT_KINDS = [
  'ACCEPT',
  'GRANT',
  'DISCUSS',
  'NOT_NOW',
  'AGREE',
  'START',
  'REVIEW',
  'WITHDRAW',
] as const;
export type StepActKind = (typeof STEP_ACT_KINDS)[number];

export const REVIEW_DECISIONS = ['CONTINUE', 'INCREASE', 'DECREASE', 'PAUSE'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** Calendar days from a step's start to its review: two weeks. */
export const REVIEW_AFTER_DAYS = 14;

/** What somebody did with one version of a step. Acts come in the order they were done. */
export interface StepAct {
  readonly kind: StepActKind;
  readonly version: number;
  readonly at: IsoInstant;
  readonly decision?: ReviewDecision | null;
}

/** What decides where a step stands. The needs are fixed at writing: no issuer when nobody is sick-listed, no employer when there is none. */
export interface StepStanding {
  readonly version: number;
  readonly needsGrant: boolean;
  readonly needsAgreement: boolean;
  readonly acts: readonly StepAct[];
}

/** The acts on the step's present version: an edit makes a new version and so leaves no agreement standing. */
export function actsNow(step: StepStanding): readonly StepAct[] {
  return step.acts.filter((act) => act.version === step.version);
}

/** Where the step stands, from the acts on its present version alone. Never throws. */
export function deriveStepState(step: StepStanding): StepState {
  const acts = actsNow(step);
  const last = acts.findLast((act) => ['START', 'REVIEW', 'WITHDRAW'].includes(act.kind));
  if (last?.kind === 'WITHDRAW') return 'WITHDRAWN';
  if (last?.kind === 'REVIEW') return last.decision === 'PAUSE' ? 'PAUSED' : 'REVIEWED';
  if (last?.kind === 'START') return 'ACTIVE';
  if (!acts.some((act) => act.kind === 'ACCEPT')) return 'PROPOSED';
  const granted = issuersLast(acts)?.kind === 'GRANT';
  if (step.needsGrant && !granted) return 'CITIZEN_OK';
  if (step.needsAgreement && acts.some((act) => act.kind === 'AGREE')) return 'EMPLOYER_AGREED';
  return step.needsGrant ? 'ISSUER_GRANTED' : 'CITIZEN_OK';
}

/** True from a step's start until its review is decided or it is withdrawn, also when it has been edited meanwhile. */
export function awaitsReview(step: Pick<StepStanding, 'acts'>): boolean {
  return step.acts.findLast(({ kind }) => ['START', 'REVIEW', 'WITHDRAW'].includes(kind))?.kind === 'START';
}

/** The issuer's latest answer to the present version, if any. */
export function issuersLast(acts: readonly StepAct[]): StepAct | undefined {
  return acts.findLast((act) => act.kind === 'GRANT' || act.kind === 'DISCUSS' || act.kind === 'NOT_NOW');
}

/** True when everyone whose yes the step needs has said yes, and it has not begun. */
export function isReady(step: StepStanding): boolean {
  const state = deriveStepState(step);
  if (step.needsAgreement) return state === 'EMPLOYER_AGREED';
  return state === (step.needsGrant ? 'ISSUER_GRANTED' : 'CITIZEN_OK');
}

/** The step waits for the sick-note issuer. */
export function waitsForIssuer(step: StepStanding): boolean {
  return step.needsGrant && deriveStepState(step) === 'CITIZEN_OK';
}

/** The step waits for the employer. */
export function waitsForEmployer(step: StepStanding): boolean {
  return step.needsAgreement && deriveStepState(step) === (step.needsGrant ? 'ISSUER_GRANTED' : 'CITIZEN_OK');
}

/**
 * The acts open to `role` on a step now. `anotherRuns`: another step of the same job has begun, whose review comes first,
 * so this one can't start.
 */
export function mayActs(role: Role, step: StepStanding, anotherRuns = false): readonly StepActKind[] {
  if (role === 'GP') return waitsForIssuer(step) ? ['GRANT', 'DISCUSS', 'NOT_NOW'] : [];
  if (role === 'EMPLOYER') return waitsForEmployer(step) ? ['AGREE'] : [];
  if (role !== 'CITIZEN' && role !== 'THERAPIST') return [];
  const state = deriveStepState(step);
  if (state === 'REVIEWED' || state === 'WITHDRAWN') return [];
  if (state === 'ACTIVE') return ['REVIEW', 'WITHDRAW'];
  if (state === 'PROPOSED') return role === 'CITIZEN' ? ['ACCEPT', 'WITHDRAW'] : ['WITHDRAW'];
  const mayStart = (state === 'PAUSED' || isReady(step)) && !anotherRuns;
  return mayStart ? ['START', 'WITHDRAW'] : ['WITHDRAW'];
}

/** True when `role` may edit the step, which voids what was agreed; not once it is reviewed or withdrawn. */
export function mayEditStep(role: Role, step: StepStanding): boolean {
  const state = deriveStepState(step);
  return (role === 'CITIZEN' || role === 'THERAPIST') && state !== 'REVIEWED' && state !== 'WITHDRAWN';
}

/** True when an earlier version had been granted or agreed, and the edit since then has voided it. */
export function previousAgreementsVoid(step: StepStanding): boolean {
  const agreed = (act: StepAct): boolean => act.kind === 'GRANT' || act.kind === 'AGREE';
  return step.acts.some((act) => act.version < step.version && agreed(act)) && !actsNow(step).some(agreed);
}

export interface Weeks {
  /** A Monday. */
  readonly weekFrom: IsoDate;
  readonly weeks: number;
}

/** The day on which a step is looked at again: two weeks after its first Monday, or after its start when that is later. */
export function reviewDate(step: Pick<Weeks, 'weekFrom'> & Partial<StepStanding>): IsoDate {
  const { weekFrom, version, acts = [] } = step;
  const start = acts.findLast((act) => act.kind === 'START' && act.version === version);
  const from = start === undefined ? weekFrom : later(weekFrom, dateOf(start.at));
  return addDays(from, REVIEW_AFTER_DAYS);
}

/** The last day (a Sunday) of a step's weeks. */
export function lastDayOf({ weekFrom, weeks }: Weeks): IsoDate {
  return addDays(weekFrom, weeks * 7 - 1);
}

/** True when the weeks of two steps meet. */
export function overlap(a: Weeks, b: Weeks): boolean {
  return a.weekFrom <= lastDayOf(b) && b.weekFrom <= lastDayOf(a);
}
