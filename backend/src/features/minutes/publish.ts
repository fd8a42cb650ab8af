import { randomUUID } from 'node:crypto';
import type { Input, MeetingParty } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult, ProblemRule } from '../../platform/acts/result.js';
import { done, notThere, problem, problems } from '../../platform/acts/result.js';
import { findMeeting, holderOf } from '../meeting/index.js';
import type { Standing } from '../standing/index.js';
import { signatureOf } from '../standing/index.js';
import { outdated } from '../version/index.js';
import { MinutesDraftEntity } from './minutes-draft.entity.js';

const CALLED = 'select participant_id as id from invitation where milestone_id = $1';
const EARLIER = 'select 1 from minutes where milestone_id = $1 limit 1';
// What was done stays done, as long as it is the same task.
const FINISHED = `select party, text, to_json(done_at) #>> '{}' as "doneAt" from minutes_task
  where milestone_id = $1 and not replaced and done_at is not null`;
const PUBLISH = `insert into minutes (id, case_id, milestone_id, situation, conclusion, other_participants, change_reason,
    own_organisation_id, own_role) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const PART = `insert into minutes_part (minutes_id, case_id, participant_id, took_part, shared, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const TASK = `insert into minutes_task (id, case_id, minutes_id, milestone_id, party, text, due_date, done_at, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7::date, $8::timestamptz, $9, $10)`;

interface Finished {
  readonly party: MeetingParty;
  readonly text: string;
  readonly doneAt: string;
}

/** Shares the minutes of a meeting that has been held; amending makes a new version, with its reason, and keeps the old. */
export async function publish(tx: ActTransaction, input: Input<'publishMinutes'>): Promise<ActResult> {
  const { milestoneId, expectedVersion, changeReason } = input;
  const meeting = await findMeeting(tx, milestoneId);
  const by = meeting && (await holderOf(tx, meeting, 'WRITE_MINUTES'));
  if (meeting === undefined || by === undefined) return notThere('milestoneId');
  await tx.query('select app.one_at_a_time($1)', [milestoneId]);
  const draft = await tx.em.findOneBy(MinutesDraftEntity, { id: milestoneId });
  if (draft === null) return problem('milestoneId', 'NOT_NOW');
  const { version } = draft;
  if (version !== expectedVersion) return outdated(draft, { expectedVersion }, { expectedVersion: version });
  if (meeting.status !== 'DONE') return problem('milestoneId', 'NOT_NOW');
  const called = (await tx.query<{ id: string }>(CALLED, [milestoneId])).map(({ id }) => id);
  if (input.people.some(({ participantId }) => !called.includes(participantId))) return notThere('people');
  const amends = (await tx.query(EARLIER, [milestoneId])).length > 0;
  const missing = missingIn(draft, amends, changeReason);
  if (missing.length > 0) return problems(missing);
  const id = await write(tx, input, draft, by);
  return done(id, version);
}

function missingIn(
  { situation, conclusion }: MinutesDraftEntity,
  amends: boolean,
  changeReason: string | null,
): readonly ProblemRule[] {
  const fields = { situation, conclusion, ...(amends ? { changeReason } : {}) };
  return Object.entries(fields)
    .filter(([, value]) => value === null)
    .map(([field]) => ({ field, rule: 'REQUIRED' }));
}

async function write(
  tx: ActTransaction,
  { people, changeReason }: Input<'publishMinutes'>,
  draft: MinutesDraftEntity,
  by: Standing,
): Promise<string> {
  const { id: milestoneId, caseId, situation, conclusion, otherParticipants } = draft;
  const id = randomUUID();
  const { ownOrganisationId, ownRole } = signatureOf(by);
  const own = [ownOrganisationId, ownRole];
  const finished = await tx.query<Finished>(FINISHED, [milestoneId]);
  await tx.query(PUBLISH, [
    ...[id, caseId, milestoneId, situation, conclusion, otherParticipants, changeReason],
    ...own,
  ]);
  for (const { participantId, tookPart, shared } of people)
    await tx.query(PART, [id, caseId, participantId, tookPart, shared, ...own]);
  for (const { party, text, dueDate } of tasksOf(draft)) {
    const doneAt = finished.find((one) => one.party === party && one.text === text)?.doneAt ?? null;
    await tx.query(TASK, [randomUUID(), caseId, id, milestoneId, party, text, dueDate, doneAt, ...own]);
  }
  return id;
}

interface PartyTask {
  readonly party: MeetingParty;
  readonly text: string;
  readonly dueDate: string | null;
}

function tasksOf(draft: MinutesDraftEntity): readonly PartyTask[] {
  const all: readonly (readonly [MeetingParty, string | null, string | null])[] = [
    ['EMPLOYEE', draft.taskEmployee, draft.taskEmployeeBy],
    ['EMPLOYER', draft.taskEmployer, draft.taskEmployerBy],
    ['NAV', draft.taskNav, draft.taskNavBy],
    ['CLINICIAN', draft.taskClinician, draft.taskClinicianBy],
  ];
  return all.flatMap(([party, text, dueDate]) => (text === null ? [] : [{ party, text, dueDate }]));
}
