import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere } from '../../platform/acts/result.js';
import { signatureOf, standingsFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { PlanDraftEntity } from './draft.entity.js';

/** Keeps what the employer has written so far; nothing need be complete. */
export async function saveDraft(tx: ActTransaction, input: Input<'saveFollowUpPlan'>): Promise<ActResult> {
  const { caseId, expectedVersion } = input;
  const standings = await standingsFor(tx, caseId, 'WRITE_FOLLOW_UP_PLAN');
  if (standings.length === 0) return notThere('caseId');
  const wanted = input.employerId ?? standings[0]?.organisationId;
  const by = standings.find(({ organisationId }) => organisationId === wanted);
  const employerId = by?.organisationId ?? null;
  if (by === undefined || employerId === null) return notThere('employerId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const set = contentOf(input);
  const row = await tx.em.findOneBy(PlanDraftEntity, { caseId, employerId });
  if (row === null) {
    if (expectedVersion !== 0) return notThere('caseId');
    const id = randomUUID();
    await tx.em.insert(PlanDraftEntity, { id, caseId, employerId, ...set, ...signatureOf(by) });
    return done(id, 1);
  }
  if (row.version !== expectedVersion) return outdated(row, set, row);
  const { id } = row;
  return saveEdit(tx, {
    table: PlanDraftEntity,
    id,
    expectedVersion,
    set,
    mine: set,
    theirs: (now: PlanDraftEntity) => now,
  });
}

function contentOf(input: Input<'saveFollowUpPlan'>) {
  return {
    typicalWorkday: input.typicalWorkday,
    tasksThatCanStillBeDone: input.tasksThatCanStillBeDone,
    tasksThatCanNotBeDone: input.tasksThatCanNotBeDone,
    previousFacilitation: input.previousFacilitation,
    plannedFacilitation: input.plannedFacilitation,
    otherFacilitationOptions: input.otherFacilitationOptions,
    followUp: input.followUp,
    helpFromNav: input.helpFromNav,
    evaluationDate: input.evaluationDate,
    employeeHasContributed: input.employeeHasContributed,
    contribution: input.contribution,
  };
}
