import { latestEpisode, statutoryMilestones } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import { SickLeaveEntity } from './sick-leave.entity.js';

/**
 * Lays what the sick-leave clock demands from the first day of the running episode. Whoever is sick-listed has the
 * clock; the employer's duties need an employer.
 */
export async function layDuties(
  tx: ActTransaction,
  caseId: string,
  employerId: string | null,
): Promise<void> {
  const episode = latestEpisode(await tx.em.findBy(SickLeaveEntity, { caseId }));
  if (episode === null) return;
  const duties = statutoryMilestones(episode.d0, { employer: employerId !== null, track: 'SICK_LISTED' });
  await tx.query('select app.lay_duties($1, $2, $3)', [caseId, employerId, JSON.stringify(duties)]);
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
