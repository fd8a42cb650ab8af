import { randomUUID } from 'node:crypto';
import type { IsoDate, PathwayEventKind, PathwayMilestone, PathwayStanding } from '@samtavle/shared/domain';
import { MILESTONE_KINDS, whyNotOn, whyNotYet } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { Standing } from '../standing/index.js';
import { signatureOf, standingFor, todayOf } from '../standing/index.js';

/** The actor's part in a case whose treatment the actor reaches, and where the way stands; nobody else records meanwhile. */
export interface OnTheWay {
  readonly by: Standing;
  readonly today: IsoDate;
  readonly standing: PathwayStanding;
}

interface Row {
  readonly referral: boolean;
  readonly events: PathwayStanding['events'];
  readonly clinical: IsoDate | null;
  readonly work: IsoDate | null;
  readonly plan: boolean;
  readonly attended: number;
}

const STANDING = `select exists (select from referral r where r.case_id = $1) as referral,
    coalesce((select json_agg(json_build_object('kind', e.kind, 'on', e.on_date, 'granted', e.granted) order by e.recorded_at, e.id)
      from pathway_event e where e.case_id = $1), '[]') as events,
    (select c.done_on::text from clinical_assessment c where c.case_id = $1) as clinical,
    (select w.completed_on::text from work_assessment w where w.case_id = $1) as work,
    exists (select from treatment_plan p where p.case_id = $1) as plan,
    (select count(*)::int from course_session c join lateral (select a.attended from course_attendance a
      where a.case_id = c.case_id and a.number = c.number order by a.ordinal desc limit 1) a on a.attended
      where c.case_id = $1) as attended
  where $1 = any (app.cases('TREATMENT', 2))`;

/** Undefined when there is nothing here for this actor: not there, not allowed, or said no to by the citizen. */
export async function onTheWay(tx: ActTransaction, caseId: string, act: Act): Promise<OnTheWay | undefined> {
  const by = await standingFor(tx, caseId, act);
  if (by === undefined) return undefined;
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const [row] = await tx.query<Row>(STANDING, [caseId]);
  if (row === undefined) return undefined;
  const standing = {
    referralWritten: row.referral,
    events: row.events,
    clinicalDoneOn: row.clinical,
    workPartCompletedOn: row.work,
    planWritten: row.plan,
    attended: row.attended,
  };
  return { by, today: await todayOf(tx), standing };
}

/** The columns by which a row says whose writing it is. */
export function ownOf(by: Standing): readonly [organisationId: string | null, role: string | null] {
  const { ownOrganisationId, ownRole } = signatureOf(by);
  return [ownOrganisationId, ownRole];
}

/** What an event tells beside its kind and day. */
interface EventDetails {
  readonly received_on?: IsoDate;
  readonly due_date?: IsoDate;
  readonly granted?: boolean;
  readonly decided_by?: string;
  readonly start_deadline?: IsoDate | null;
  readonly channel?: string;
  readonly site_id?: string | null;
  readonly plan_id?: string;
  readonly reason?: string | null;
}

const RECORD = `insert into pathway_event (id, case_id, kind, on_date, own_organisation_id, own_role, received_on, due_date, granted,
    decided_by, start_deadline, channel, site_id, plan_id, reason)
  select $1::uuid, $2::uuid, $3, $4::date, $5::uuid, $6, d.received_on, d.due_date, d.granted, d.decided_by, d.start_deadline, d.channel, d.site_id, d.plan_id, d.reason
  from jsonb_to_record($7::jsonb) as d (received_on date, due_date date, granted boolean, decided_by text, start_deadline date, channel text,
    site_id uuid, plan_id uuid, reason text)`;

interface ToRecord {
  readonly caseId: string;
  readonly act: Act;
  readonly kind: PathwayEventKind;
  readonly on: IsoDate;
  readonly details?: EventDetails;
  /** What else must hold, once it is this one's turn. */
  readonly check?: (way: OnTheWay) => ActResult | null;
  readonly stones: readonly Stone[];
}

/** Records one event of the way, if it is its turn and its day; what is next on the board follows it. */
export async function recordEvent(tx: ActTransaction, event: ToRecord): Promise<ActResult> {
  const { caseId, act, kind, on, details = {}, check, stones } = event;
  const way = await onTheWay(tx, caseId, act);
  if (way === undefined) return notThere('caseId');
  const wrong = whyNotYet(kind, way.standing);
  if (wrong !== null) return problem('caseId', wrong);
  const wrongDay = whyNotOn(kind, on, way.standing, way.today);
  if (wrongDay !== null) return problem('on', wrongDay);
  const more = check?.(way) ?? null;
  if (more !== null) return more;
  const id = randomUUID();
  await tx.query(RECORD, [id, caseId, kind, on, ...ownOf(way.by), JSON.stringify(details)]);
  await layStones(tx, caseId, stones);
  return done(id, 1);
}

/** A milestone of the way as it is to stand now. */
export interface Stone {
  readonly type: PathwayMilestone;
  readonly dueDate: IsoDate | null;
  readonly done: boolean;
}

/** Lays what has come into view on the board, and finishes what is done. */
export async function layStones(tx: ActTransaction, caseId: string, stones: readonly Stone[]): Promise<void> {
  if (stones.length === 0) return;
  const rows = stones.map(({ type, dueDate, done: isDone }) => {
    const { lane, ownerRole, dueRule, source } = MILESTONE_KINDS[type];
    return { type, lane, ownerRole, dueRule, source, dueDate, done: isDone };
  });
  await tx.query('select app.lay_pathway($1, $2)', [caseId, JSON.stringify(rows)]);
}
