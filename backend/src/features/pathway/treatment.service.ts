import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input, PathwayMilestone } from '@samtavle/shared/domain';
import { addDays, COURSE_HOURS, COURSE_SESSIONS, courseUnfinished, INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf, standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { TreatmentSessionEntity } from './pathway.entity.js';
import { layStones, onTheWay, ownOf, recordEvent } from './record.js';
import { isSite } from './referral.service.js';

/** Course, sessions, methods, and the thread between therapist and issuer. Dates and hours; no notes. */
@Injectable()
export class TreatmentService {
  constructor(private readonly acts: ActService) {}

  planCourse(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'planCourse', schema: INPUTS.planCourse, input }, planCourse);
  }

  recordAttendance(context: RequestContext, input: unknown): Promise<Outcome> {
    const act = { name: 'recordAttendance', schema: INPUTS.recordAttendance, input };
    return this.acts.run(context, act, recordAttendance);
  }

  start(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'startTreatment', schema: INPUTS.startTreatment, input }, start);
  }

  recordSession(context: RequestContext, input: unknown): Promise<Outcome> {
    const act = { name: 'recordTreatmentSession', schema: INPUTS.recordTreatmentSession, input };
    return this.acts.run(context, act, recordSession);
  }

  removeSession(context: RequestContext, input: unknown): Promise<Outcome> {
    const act = { name: 'removeTreatmentSession', schema: INPUTS.removeTreatmentSession, input };
    return this.acts.run(context, act, removeSession);
  }

  chooseMethod(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'chooseMethod', schema: INPUTS.chooseMethod, input }, chooseMethod);
  }

  writeMessage(context: RequestContext, input: unknown): Promise<Outcome> {
    const act = { name: 'writeTreatmentMessage', schema: INPUTS.writeTreatmentMessage, input };
    return this.acts.run(context, act, writeMessage);
  }
}

const COURSE: readonly PathwayMilestone[] = ['COURSE_1', 'COURSE_2', 'COURSE_3', 'COURSE_4'];

const SESSION = `insert into course_session (id, case_id, number, planned_on, hours, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7)`;

async function planCourse(tx: ActTransaction, { caseId, firstOn }: Input<'planCourse'>): Promise<ActResult> {
  const way = await onTheWay(tx, caseId, 'PLAN_COURSE');
  if (way === undefined) return notThere('caseId');
  const [planned] = await tx.query<{ id: string }>(
    'select id from course_session where case_id = $1 limit 1',
    [caseId],
  );
  if (planned !== undefined) return problem('caseId', 'ALREADY_DONE');
  const days = Array.from({ length: COURSE_SESSIONS }, (_, week) => addDays(firstOn, 7 * week));
  const ids = days.map(() => randomUUID());
  for (const [place, day] of days.entries()) {
    await tx.query(SESSION, [ids[place] ?? '', caseId, place + 1, day, COURSE_HOURS, ...ownOf(way.by)]);
  }
  const stones = COURSE.map((type, place) => ({ type, dueDate: days[place] ?? null, done: false }));
  await layStones(tx, caseId, stones);
  return done(ids[0] ?? caseId, 1);
}

interface Attendance {
  readonly records: number;
  readonly attended: boolean | null;
  readonly on: string | null;
}

const ATTENDANCE = `select coalesce(a.ordinal, 0) as records, a.attended, a.on_date::text as on
  from course_session c left join lateral (select x.ordinal, x.attended, x.on_date from course_attendance x
    where x.case_id = c.case_id and x.number = c.number order by x.ordinal desc limit 1) a on true
  where c.case_id = $1 and c.number = $2`;
const ATTENDED = `insert into course_attendance (id, case_id, number, ordinal, on_date, attended, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

async function recordAttendance(tx: ActTransaction, input: Input<'recordAttendance'>): Promise<ActResult> {
  const { caseId, expectedVersion, number, on, attended } = input;
  const way = await onTheWay(tx, caseId, 'RECORD_ATTENDANCE');
  if (way === undefined) return notThere('caseId');
  const [now] = await tx.query<Attendance>(ATTENDANCE, [caseId, number]);
  if (now === undefined) return problem('caseId', 'NOT_NOW');
  if (now.records !== expectedVersion)
    return outdated(
      { version: now.records },
      { attended: String(attended), on },
      { attended: String(now.attended), on: now.on },
    );
  if (on > way.today) return problem('on', 'NOT_YET');
  const id = randomUUID();
  await tx.query(ATTENDED, [id, caseId, number, expectedVersion + 1, on, attended, ...ownOf(way.by)]);
  const type = COURSE[number - 1];
  if (type !== undefined && attended) await layStones(tx, caseId, [{ type, dueDate: on, done: true }]);
  return done(id, expectedVersion + 1);
}

async function start(tx: ActTransaction, input: Input<'startTreatment'>): Promise<ActResult> {
  const { caseId, on, siteId, reason } = input;
  const event = {
    caseId,
    act: 'START_TREATMENT',
    kind: 'TREATMENT_STARTED',
    on,
    details: { site_id: siteId, reason },
    stones: [
      { type: 'TREATMENT_START', dueDate: on, done: true },
      { type: 'START_DEADLINE', dueDate: null, done: true },
    ],
  } as const;
  if (siteId !== null && !(await isSite(tx, siteId))) return notThere('siteId');
  return recordEvent(tx, {
    ...event,
    // Without a referral no deadline was set, so there is none to finish.
    stones: (await hasDeadline(tx, caseId)) ? event.stones : event.stones.slice(0, 1),
    check: ({ standing }) =>
      courseUnfinished(standing) && reason === null ? problem('reason', 'COURSE_UNFINISHED') : null,
  });
}

async function hasDeadline(tx: ActTransaction, caseId: string): Promise<boolean> {
  const sql = 'select id from pathway_event where case_id = $1 and start_deadline is not null';
  return (await tx.query(sql, [caseId])).length > 0;
}

async function recordSession(tx: ActTransaction, input: Input<'recordTreatmentSession'>): Promise<ActResult> {
  const { caseId, on, mode, hours } = input;
  const way = await onTheWay(tx, caseId, 'RECORD_TREATMENT_SESSION');
  if (way === undefined) return notThere('caseId');
  if (on > way.today) return problem('on', 'NOT_YET');
  const id = randomUUID();
  await tx.em.insert(TreatmentSessionEntity, { id, caseId, onDate: on, mode, hours, ...signatureOf(way.by) });
  return done(id, 1);
}

async function removeSession(
  tx: ActTransaction,
  { id, expectedVersion }: Input<'removeTreatmentSession'>,
): Promise<ActResult> {
  const row = await tx.em.findOneBy(TreatmentSessionEntity, { id });
  if (row === null) return notThere('id');
  tx.concerns(row.caseId);
  const by = await standingFor(tx, row.caseId, 'REMOVE_TREATMENT_SESSION');
  if (by === undefined || row.removedAt !== null) return notThere('id');
  const mine = { hours: null };
  const theirs = (now: TreatmentSessionEntity) => ({ hours: now.hours });
  if (row.version !== expectedVersion) return outdated(row, mine, theirs(row));
  const set = { removedAt: () => 'app.now()' };
  return saveEdit(tx, { table: TreatmentSessionEntity, id, expectedVersion, set, mine, theirs });
}

const METHOD = `insert into treatment_method (id, case_id, method, other, from_date, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7)`;

async function chooseMethod(tx: ActTransaction, input: Input<'chooseMethod'>): Promise<ActResult> {
  const { caseId, from, method, other } = input;
  const way = await onTheWay(tx, caseId, 'CHOOSE_METHOD');
  if (way === undefined) return notThere('caseId');
  if (from > way.today) return problem('from', 'NOT_YET');
  const [last] = await tx.query<{ from: string }>(
    'select max(from_date)::text as from from treatment_method where case_id = $1 having count(*) > 0',
    [caseId],
  );
  if (last !== undefined && from < last.from) return problem('from', 'OUT_OF_ORDER');
  const id = randomUUID();
  await tx.query(METHOD, [id, caseId, method, other, from, ...ownOf(way.by)]);
  return done(id, 1);
}

const MESSAGE = `insert into treatment_message (id, case_id, text, own_organisation_id, own_role) values ($1, $2, $3, $4, $5)`;

async function writeMessage(
  tx: ActTransaction,
  { caseId, text }: Input<'writeTreatmentMessage'>,
): Promise<ActResult> {
  const way = await onTheWay(tx, caseId, 'WRITE_TREATMENT_MESSAGE');
  if (way === undefined) return notThere('caseId');
  const id = randomUUID();
  await tx.query(MESSAGE, [id, caseId, text, ...ownOf(way.by)]);
  return done(id, 1);
}
