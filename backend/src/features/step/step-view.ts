import type { ReviewDecision, StepActKind, StepStanding, WaitingOn } from '@samtavle/shared/domain';
import {
  awaitsReview,
  deriveStepState,
  mayActs,
  mayEditStep,
  previousAgreementsVoid,
  reviewDate,
  stepWaitsOn,
} from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import type { Step } from './step.model.js';

/** An act as the database tells it. */
export interface StepActFacts {
  readonly kind: StepActKind;
  readonly stepVersion: number;
  readonly at: string;
  readonly byRole?: Role | null;
  readonly decision: ReviewDecision | null;
  readonly reason?: string | null;
}

/** A step as the database tells it: what is stored, and what this reader may see of its acts. */
export interface StepFacts {
  readonly id: string;
  readonly employerId: string | null;
  readonly employerName?: string | null;
  readonly weekFrom: string;
  readonly weeks: number;
  readonly workPercent: number;
  readonly hoursPerWeek: number | null;
  readonly days: readonly number[];
  readonly tasks: string;
  readonly needsGrant: boolean;
  readonly needsAgreement: boolean;
  readonly version: number;
  readonly changedAt: string;
  readonly proposedBy?: Role | null;
  readonly acts: readonly StepActFacts[];
}

/** Who reads, and when. */
export interface Reader {
  readonly role: Role;
  readonly today: string;
  /** A closed case is read only. */
  readonly closed: boolean;
}

/** Where a step stands, for the shared rules. */
export function standingOf({
  version,
  needsGrant,
  needsAgreement,
  acts,
}: Pick<StepFacts, 'version' | 'needsGrant' | 'needsAgreement' | 'acts'>): StepStanding {
  const known = acts.map(({ kind, stepVersion, at, decision }) => ({
    kind,
    version: stepVersion,
    at,
    decision,
  }));
  return { version, needsGrant, needsAgreement, acts: known };
}

/** Whose move a step waits for on `today`. */
export function stepWait(
  step: Pick<StepFacts, 'version' | 'needsGrant' | 'needsAgreement' | 'acts' | 'weekFrom' | 'changedAt'>,
  today: string,
): WaitingOn | null {
  return stepWaitsOn({ ...standingOf(step), weekFrom: step.weekFrom, changedAt: step.changedAt }, today);
}

/** The steps as the API tells them, each with its state and what this reader may do with it. */
export function stepViews(steps: readonly StepFacts[], reader: Reader): Step[] {
  return steps.map((step) => {
    const runs = steps.some(
      (it) => it.id !== step.id && it.employerId === step.employerId && awaitsReview(standingOf(it)),
    );
    return stepView(step, reader, runs);
  });
}

function stepView(step: StepFacts, { role, today, closed }: Reader, anotherRuns: boolean): Step {
  const standing = standingOf(step);
  return {
    id: step.id,
    weekFrom: step.weekFrom,
    weeks: step.weeks,
    workPercent: step.workPercent,
    hoursPerWeek: step.hoursPerWeek,
    days: step.days,
    tasks: step.tasks,
    employerName: step.employerName ?? null,
    state: deriveStepState(standing),
    version: step.version,
    reviewDate: reviewDate({ weekFrom: step.weekFrom, ...standing }),
    needsGrant: step.needsGrant,
    needsAgreement: step.needsAgreement,
    proposedAt: step.changedAt,
    proposedBy: step.proposedBy ?? null,
    acts: step.acts
      .filter((act) => act.stepVersion === step.version)
      .map(({ kind, at, byRole = null, decision, reason = null }) => ({
        kind,
        at,
        byRole,
        decision,
        reason,
      })),
    previousAgreementsVoid: previousAgreementsVoid(standing),
    waitingOn: closed ? null : stepWait(step, today),
    may: closed ? [] : mayActs(role, standing, anotherRuns),
    mayEdit: !closed && mayEditStep(role, standing),
  };
}
