import { jobDuties } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import { todayOf } from '../standing/index.js';

/**
 * Lays the clock of one on the way into a job, when there is a job specialist or a new job to count from. Whether the case
 * is such a one the database alone knows; the actor learns nothing.
 */
export async function layJobDuties(tx: ActTransaction, caseId: string): Promise<void> {
  const duties = jobDuties(await todayOf(tx));
  await tx.query('select app.lay_job_duties($1, $2)', [caseId, JSON.stringify(duties)]);
}
