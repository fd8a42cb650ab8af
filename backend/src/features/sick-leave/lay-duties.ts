import { SICK_LEAVE_DUTIES, sickLeaveDuties } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import { todayOf } from '../standing/index.js';
import { SickLeaveEntity } from './sick-leave.entity.js';

/**
 * Lays what the sick-leave clock demands, and moves or ends what was laid before. Called by those who see all of the sick
 * leave, the issuer and the citizen, whenever it or the jobs have changed; for others it does nothing.
 */
export async function layDuties(tx: ActTransaction, caseId: string): Promise<void> {
  const periods = await tx.em.findBy(SickLeaveEntity, { caseId });
  const [jobs] = await tx.query<Jobs>('select app.employers_of($1) as employers', [caseId]);
  const employers = jobs?.employers ?? [];
  const duties = sickLeaveDuties(periods, { employers, today: await todayOf(tx) });
  await tx.query('select app.lay_duties($1, $2, $3)', [caseId, SICK_LEAVE_DUTIES, JSON.stringify(duties)]);
}

interface Jobs {
  readonly employers: string[];
}

/** The organisations that employ the citizen, as far as the actor sees. */
export async function employersInSight(tx: ActTransaction, caseId: string): Promise<readonly string[]> {
  const sql = `select coalesce(array_agg(distinct job.id), '{}') as employers from (
      select employer_id as id from employment where case_id = $1 and (to_date is null or to_date >= app.today())
      union all
      select organisation_id from participant where case_id = $1 and role = 'EMPLOYER' and ended_at is null) job`;
  const [row] = await tx.query<Jobs>(sql, [caseId]);
  return row?.employers ?? [];
}
