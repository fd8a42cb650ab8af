import type { StepAct, StepStanding } from '@samtavle/shared/domain';
import { awaitsReview } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import { StepActEntity } from './step-act.entity.js';
import { StepEntity } from './step.entity.js';

/** A step with all that was done with it, in the order it was done. */
export interface KnownStep extends StepStanding {
  readonly row: StepEntity;
}

/**
 * The steps of a case as the actor sees them, with no one else acting on them until this act is over. Undefined
 * when the step is not there for this actor.
 */
export async function holdStep(
  tx: ActTransaction,
  id: string,
): Promise<{ step: KnownStep; others: readonly KnownStep[] } | undefined> {
  const found = await tx.em.findOneBy(StepEntity, { id });
  if (found === null) return undefined;
  tx.concerns(found.caseId);
  // One at a time in the whole case: whether a step may start depends on the other steps.
  await tx.query('select app.one_at_a_time($1)', [found.caseId]);
  const rows = await tx.em.findBy(StepEntity, { caseId: found.caseId });
  const acts = await tx.em.find(StepActEntity, {
    where: { caseId: found.caseId },
    order: { actedAt: 'ASC', id: 'ASC' },
  });
  const steps = rows.map((row) => withActs(row, acts));
  const step = steps.find((it) => it.row.id === id);
  return step && { step, others: steps.filter((it) => it !== step) };
}

function withActs(row: StepEntity, all: readonly StepActEntity[]): KnownStep {
  const acts = all.filter((act) => act.stepId === row.id).map(asAct);
  return { row, version: row.version, needsGrant: row.needsGrant, needsAgreement: row.needsAgreement, acts };
}

function asAct({ kind, stepVersion, actedAt, decision }: StepActEntity): StepAct {
  return { kind, version: stepVersion, at: actedAt.toISOString(), decision };
}

/** True when another step of the same job has begun: its review comes first. */
export function anotherRuns({ row }: KnownStep, others: readonly KnownStep[]): boolean {
  return others.some((it) => it.row.employerId === row.employerId && awaitsReview(it));
}
