import type { Input } from '@samtavle/shared/domain';
import { isOpen } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { outdated } from '../version/index.js';
import { findMeeting, holderOf } from './find-meeting.js';

type Arranging = Input<'arrangeMeeting'>;
type Words = Pick<
  Arranging,
  'channel' | 'place' | 'day' | 'time' | 'duration' | 'agenda' | 'preparations'
> & { readonly changeReason: string | null };

interface Row extends Words {
  readonly version: number;
  readonly changedAt: Date;
}

const AT = `($2::date + $3::time) at time zone 'Europe/Oslo'`;
const NOW = `select channel, place, to_char(starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as day,
    to_char(starts_at at time zone 'Europe/Oslo', 'HH24:MI') as time, duration, agenda, preparations,
    change_reason as "changeReason", version, changed_at as "changedAt"
  from meeting where milestone_id = $1`;
const IS_AHEAD = `select ($1::date + $2::time) at time zone 'Europe/Oslo' > app.now() as ahead`;
const CALLED = 'select 1 from invitation where milestone_id = $1 limit 1';
const ARRANGE = `insert into meeting (milestone_id, starts_at, case_id, channel, place, duration, agenda, preparations)
  values ($1, ${AT}, $4, $5, $6, $7, $8, $9)`;
const CHANGE = `update meeting set starts_at = ${AT}, channel = $4, place = $5, duration = $6, agenda = $7, preparations = $8,
    change_reason = $9
  where milestone_id = $1 and version = $10 returning version`;
// The law sets the deadline of a duty; any other meeting is due on its own day.
const DUE = `update milestone set due_date = $2
  where id = $1 and not duty and due_date is distinct from $2::date`;

/** Sets time, place and agenda of a meeting; or moves it, with the reason when people are called to it. */
export async function arrange(tx: ActTransaction, input: Arranging): Promise<ActResult> {
  const {
    milestoneId: id,
    expectedVersion,
    channel,
    place,
    day,
    time,
    duration,
    agenda,
    preparations,
  } = input;
  const meeting = await findMeeting(tx, id);
  if (meeting === undefined) return notThere('milestoneId');
  if ((await holderOf(tx, meeting, 'ARRANGE_MEETING')) === undefined) return notThere('milestoneId');
  await tx.query('select app.one_at_a_time($1)', [id]);
  const [now] = await tx.query<Row>(NOW, [id]);
  const { changeReason } = input;
  const mine: Words = { channel, place, day, time, duration, agenda, preparations, changeReason };
  if (now !== undefined && now.version !== expectedVersion) return outdated(now, { ...mine }, { ...now });
  if (now === undefined && expectedVersion !== 0) return notThere('milestoneId');
  if (!isOpen(meeting.status)) return problem('milestoneId', 'NOT_NOW');
  const [clock] = await tx.query<{ ahead: boolean }>(IS_AHEAD, [day, time]);
  if (clock?.ahead !== true) return problem('day', 'PAST');
  let version = 1;
  if (now === undefined) {
    await tx.query(ARRANGE, [id, day, time, meeting.caseId, channel, place, duration, agenda, preparations]);
  } else {
    const moved = now.day !== day || now.time !== time;
    const called = moved && (await tx.query(CALLED, [id])).length > 0;
    if (called && changeReason === null) return problem('changeReason', 'REQUIRED');
    const set = [id, day, time, channel, place, duration, agenda, preparations, changeReason];
    const [changed] = await tx.query<{ version: number }>(CHANGE, [...set, expectedVersion]);
    if (changed === undefined) return notThere('milestoneId');
    ({ version } = changed);
  }
  await tx.query(DUE, [id, day]);
  return done(id, version);
}
