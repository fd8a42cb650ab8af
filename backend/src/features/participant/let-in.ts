import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import { layJobDuties } from '../clock/index.js';
import { layDuties } from '../sick-leave/index.js';
import type { ParticipantEntity } from './participant.entity.js';

/** The citizen's yes, as a line of its own that is never changed. */
export async function sayYes(
  tx: ActTransaction,
  { id, caseId }: Pick<ParticipantEntity, 'id' | 'caseId'>,
): Promise<void> {
  await tx.query(`insert into admission (case_id, participant_id, said) values ($1, $2, 'YES')`, [
    caseId,
    id,
  ]);
}

/** An employer has duties from the day it is let in, and a job specialist brings the clock of the way into a job. */
export async function layDutiesOf(
  tx: ActTransaction,
  { caseId, role }: Pick<ParticipantEntity, 'caseId' | 'role'>,
): Promise<void> {
  if (role === 'EMPLOYER') await layDuties(tx, caseId);
  if (role === 'JOB_SPECIALIST') await layJobDuties(tx, caseId);
}
