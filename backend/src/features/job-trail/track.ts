import { randomUUID } from 'node:crypto';
import type { Input, Track } from '@samtavle/shared/domain';
import { MILESTONE_KINDS, retentionDates, trackMilestones } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor, standingsFor, todayOf } from '../standing/index.js';

const LAID = `select m.type from milestone m where m.case_id = $1 and m.status <> 'CANCELLED'`;
const LAY = `insert into milestone (id, case_id, type, category, lane, owner_role, due_date, due_rule, source)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const CHOOSE = 'update case_track set track = $2 where case_id = $1';
const DATE = 'select app.date_retention($1, $2::jsonb) as dated';

/** Lays what the track lays, from today; what is there already stays as it is. */
export async function layTrack(tx: ActTransaction, caseId: string, track: Track): Promise<void> {
  const there = (await tx.query<{ type: string }>(LAID, [caseId])).map(({ type }) => type);
  for (const { type, dueDate } of trackMilestones(track, await todayOf(tx))) {
    if (there.includes(type)) continue;
    const { category, lane, ownerRole, dueRule, source } = MILESTONE_KINDS[type];
    await tx.query(LAY, [randomUUID(), caseId, type, category, lane, ownerRole, dueDate, dueRule, source]);
  }
}

/** The citizen chooses the track: in IPS the own wish is the only criterion. */
export async function chooseTrack(tx: ActTransaction, input: Input<'chooseTrack'>): Promise<ActResult> {
  const { caseId, track } = input;
  if ((await standingFor(tx, caseId, 'CHOOSE_TRACK')) === undefined) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  await tx.query(CHOOSE, [caseId, track]);
  await layTrack(tx, caseId, track);
  return done(caseId);
}

/** The first day in a job: from it follow the days on which retention is looked at. */
export async function recordJobStart(tx: ActTransaction, input: Input<'recordJobStart'>): Promise<ActResult> {
  const { caseId, startDate } = input;
  if ((await standingsFor(tx, caseId, 'RECORD_JOB_START')).length === 0) return notThere('caseId');
  const dates = [{ type: 'JOB_START', dueDate: startDate }, ...retentionDates(startDate)];
  const [row] = await tx.query<{ dated: number }>(DATE, [caseId, JSON.stringify(dates)]);
  // without the track there is nothing to put a date on
  return (row?.dated ?? 0) === 0 ? problem('startDate', 'NOT_NOW') : done(caseId);
}
