import { randomUUID } from 'node:crypto';
import type { ReviewDecision, StepActKind } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Standing } from '../standing/index.js';
import { StepActEntity, StepActNoteEntity } from './step-act.entity.js';

export interface StepActRecord {
  readonly caseId: string;
  readonly stepId: string;
  readonly stepVersion: number;
  readonly kind: StepActKind;
  readonly decision?: ReviewDecision | null;
  readonly reason?: string | null;
  readonly by: Standing;
}

/** Writes down what somebody did with one version of a step, with the words beside it in a row of their own. */
export async function recordAct(tx: ActTransaction, act: StepActRecord): Promise<void> {
  const { caseId, stepId, stepVersion, kind, decision = null, reason = null, by } = act;
  const id = randomUUID();
  const row = {
    id,
    caseId,
    stepId,
    stepVersion,
    kind,
    decision,
    byRole: by.role,
    byParticipantId: by.participantId,
  };
  await tx.em.insert(StepActEntity, row);
  if (reason !== null) await tx.em.insert(StepActNoteEntity, { actId: id, caseId, text: reason });
}
