import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { consent, openCase, withdraw } from '../small-world.ts';

// Plans, meetings and minutes behind the wall: as the backend's role, each part without consent and with.
const ROLES = {
  leader: 'EMPLOYER',
  otherLeader: 'EMPLOYER',
  gp: 'GP',
  counsellor: 'NAV_LOCAL',
  therapist: 'THERAPIST',
  rep: 'SUPPORT_PERSON',
} as const;
type Name = keyof typeof ROLES;
const NAMES = Object.keys(ROLES) as Name[];

let database: TestDatabase;
let staff: Record<Name, TestStaff>;
let citizen: TestPerson;
let stranger: TestPerson;
let caseId: string;
let parts: Record<Name, string>;

beforeAll(async () => {
  database = await freshDatabase();
  const registered = await Promise.all(
    NAMES.map(async (name) => [name, await registerStaff(database, name, ROLES[name])] as const),
  );
  staff = Object.fromEntries(registered) as Record<Name, TestStaff>;
  stranger = await registerPerson(database, 'stranger');
});
beforeEach(async () => {
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  const opened = await openCase(
    database,
    citizen,
    NAMES.map((name) => staff[name]),
  );
  caseId = opened.caseId;
  parts = Object.fromEntries(NAMES.map((name, at) => [name, opened.parts[at]])) as Record<Name, string>;
});
afterAll(() => database.drop());

const everyone = (): [string, TestPerson][] => [
  ['citizen', citizen],
  ...NAMES.map((name): [string, TestPerson] => [name, staff[name]]),
  ['stranger', stranger],
];
/** Who sees any row of the table in this case. */
async function readers(table: string, where = 'true'): Promise<string[]> {
  const found: string[] = [];
  for (const [name, person] of everyone()) {
    const rows = await actingAs(database, person, (query) =>
      query(`select case_id from ${table} where case_id = $1 and ${where}`, [caseId]),
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
/** The duty or the meeting itself: who lays it is proved elsewhere. */
async function card(type: string, ownerRole: string, status = 'PLANNED', inDays = 30): Promise<string> {
  const id = randomUUID();
  const employerId = ownerRole === 'EMPLOYER' ? staff.leader.organisationId : null;
  await database.admin.query(
    `insert into milestone (id, case_id, category, type, lane, owner_role, employer_id, due_date, duty, status)
     values ($1, $2, $3, $4, 'WORK', $5, $6, app.today() + $7::int, true, $8)`,
    [
      id,
      caseId,
      type === 'FOLLOW_UP_PLAN_4W' ? 'ACCOMMODATION' : 'MEETING',
      type,
      ownerRole,
      employerId,
      inDays,
      status,
    ],
  );
  return id;
}
const CONTENT = `typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation,
  planned_facilitation, other_facilitation_options, follow_up, evaluation_date, employee_has_contributed`;
const sendPlan = (by: TestPerson, own: TestStaff = staff.leader, employerId = own.organisationId) =>
  actingAs(database, by, (query) =>
    query(
      `insert into follow_up_plan (id, case_id, employer_id, draft_version, ${CONTENT}, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, 1, 'a', 'b', 'c', 'd', 'e', 'f', 'g', app.today() + 30, true, $3, $4)`,
      [caseId, employerId, own.organisationId, own.role],
    ),
  );
const invite = (by: TestPerson, milestoneId: string, name: Name) =>
  actingAs(database, by, (query) =>
    query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
      milestoneId,
      caseId,
      parts[name],
    ]),
  );
const arrange = (by: TestPerson, milestoneId: string) =>
  actingAs(database, by, (query) =>
    query(
      `insert into meeting (milestone_id, case_id, channel, starts_at, duration, agenda)
       values ($1, $2, 'TELEFON', app.now() + interval '9 days', 60, 'x')`,
      [milestoneId, caseId],
    ),
  );

describe('[plan 4w] the wall round the follow-up plan', () => {
  test('a draft: the employer’s own side and the citizen, whatever is consented', async () => {
    for (const name of NAMES)
      await consent(database, citizen, caseId, parts[name], { ACCOMMODATION: 'CONTRIBUTE', MEETING: 'READ' });
    await actingAs(database, staff.leader, (query) =>
      query(
        `insert into follow_up_plan_draft (id, case_id, employer_id, follow_up, own_organisation_id, own_role)
         values (gen_random_uuid(), $1, $2, 'x', $2, 'EMPLOYER')`,
        [caseId, staff.leader.organisationId],
      ),
    );
    expect(await readers('follow_up_plan_draft')).toEqual(['citizen', 'leader']);
  });

  test('sent: nobody but the two, until the duty is done; then the issuer by law; others by consent, until it is withdrawn', async () => {
    const duty = await card('FOLLOW_UP_PLAN_4W', 'EMPLOYER');
    await sendPlan(staff.leader);
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader']);
    await database.admin.query(`update milestone set status = 'DONE' where id = $1`, [duty]);
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp']);
    const given: string[] = [];
    for (const name of NAMES)
      given.push(await consent(database, citizen, caseId, parts[name], { ACCOMMODATION: 'SUMMARY' }));
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp']);
    for (const name of NAMES)
      given.push(await consent(database, citizen, caseId, parts[name], { ACCOMMODATION: 'READ' }));
    // the other employer never sees the first one's
    expect(await readers('follow_up_plan')).toEqual([
      'citizen',
      'leader',
      'gp',
      'counsellor',
      'therapist',
      'rep',
    ]);
    for (const id of given) await withdraw(database, citizen, caseId, id);
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp']);
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [parts.gp]));
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader']);
  });

  test('only an employer writes one, of the own job, in the own name', async () => {
    await expect(sendPlan(citizen)).rejects.toThrow('row-level security');
    await expect(sendPlan(staff.counsellor)).rejects.toThrow('row-level security');
    await expect(sendPlan(staff.otherLeader)).rejects.toThrow('row-level security');
    await expect(sendPlan(staff.leader, staff.leader, staff.otherLeader.organisationId)).rejects.toThrow(
      'row-level security',
    );
    await sendPlan(staff.leader);
    await expect(
      actingAs(database, staff.leader, (query) => query(`update follow_up_plan set follow_up = 'changed'`)),
    ).rejects.toThrow('permission denied');
  });

  test('the meeting’s own day opens it to Nav, not the deadline', async () => {
    await sendPlan(staff.leader);
    const id = await card('DIALOGUE_MEETING_2', 'NAV_LOCAL', 'PLANNED', 60);
    await consent(database, citizen, caseId, parts.counsellor, { PARTICIPANTS: 'READ' });
    await arrange(staff.counsellor, id);
    await invite(staff.counsellor, id, 'leader');
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader']);
    await database.admin.query(
      `update meeting set starts_at = app.now() + interval '7 days' where milestone_id = $1`,
      [id],
    );
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'counsellor']);
    await database.admin.query(
      `update milestone set status = 'CANCELLED', status_reason = 'x' where id = $1`,
      [id],
    );
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader']);
  });
});

describe('[meeting] the wall round a meeting', () => {
  test('time and place: who holds it, the citizen, the called; by consent from READ', async () => {
    const id = await card('DIALOGUE_MEETING_1', 'EMPLOYER');
    await expect(arrange(staff.counsellor, id)).rejects.toThrow('row-level security');
    await expect(arrange(citizen, id)).rejects.toThrow('row-level security');
    await arrange(staff.leader, id);
    expect(await readers('meeting')).toEqual(['citizen', 'leader']);
    await invite(citizen, id, 'rep');
    expect(await readers('meeting')).toEqual(['citizen', 'leader', 'rep']);
    await consent(database, citizen, caseId, parts.therapist, { MEETING: 'SUMMARY' });
    expect(await readers('meeting')).toEqual(['citizen', 'leader', 'rep']);
    await consent(database, citizen, caseId, parts.therapist, { MEETING: 'READ' });
    expect(await readers('meeting')).toEqual(['citizen', 'leader', 'therapist', 'rep']);
    await actingAs(database, citizen, (query) => query('select app.withdraw_call($1, $2)', [id, parts.rep]));
    expect(await readers('meeting')).toEqual(['citizen', 'leader', 'therapist']);
  });

  test('who is called: the called themselves, the citizen, and the side that called', async () => {
    const id = await card('DIALOGUE_MEETING_2', 'NAV_LOCAL');
    await consent(database, citizen, caseId, parts.counsellor, { PARTICIPANTS: 'READ' });
    await invite(staff.counsellor, id, 'gp');
    await invite(citizen, id, 'leader');
    expect(await readers('invitation', `participant_id = '${parts.gp}'`)).toEqual([
      'citizen',
      'gp',
      'counsellor',
    ]);
    expect(await readers('invitation', `participant_id = '${parts.leader}'`)).toEqual([
      'citizen',
      'leader',
      'counsellor',
    ]);
    // what one may know of the called ends with nothing: they were called by oneself
    const take = (by: TestPerson, name: Name) =>
      actingAs(database, by, (query) => query('select app.withdraw_call($1, $2) as gone', [id, parts[name]]));
    expect(await take(staff.counsellor, 'leader')).toEqual([{ gone: false }]);
    expect(await take(citizen, 'gp')).toEqual([{ gone: false }]);
    expect(await take(staff.leader, 'leader')).toEqual([{ gone: false }]);
    expect(await take(staff.counsellor, 'gp')).toEqual([{ gone: true }]);
    await expect(actingAs(database, citizen, (query) => query('delete from invitation'))).rejects.toThrow(
      'permission denied',
    );
  });

  test('the citizen calls no employer to another employer’s meeting, and no one whose part tells of treatment', async () => {
    const id = await card('DIALOGUE_MEETING_1', 'EMPLOYER');
    for (const name of ['otherLeader', 'therapist', 'counsellor'] as const)
      await expect(invite(citizen, id, name)).rejects.toThrow('row-level security');
    await expect(invite(staff.leader, id, 'gp')).rejects.toThrow('row-level security');
    await invite(citizen, id, 'gp');
  });

  test('an answer is given by the called alone, in the own name, to the version that stands', async () => {
    const id = await card('DIALOGUE_MEETING_1', 'EMPLOYER');
    await arrange(staff.leader, id);
    await invite(citizen, id, 'rep');
    const answer = (by: TestPerson, name: Name | null, version = 1) =>
      actingAs(database, by, (query) =>
        query(
          `insert into meeting_answer (id, case_id, milestone_id, participant_id, meeting_version, answer)
           values (gen_random_uuid(), $1, $2, $3, $4, 'COMES')`,
          [caseId, id, name === null ? null : parts[name], version],
        ),
      );
    await expect(answer(staff.gp, 'gp')).rejects.toThrow('row-level security');
    await expect(answer(staff.leader, 'rep')).rejects.toThrow('row-level security');
    await expect(answer(staff.rep, null)).rejects.toThrow('row-level security');
    await expect(answer(staff.rep, 'rep', 2)).rejects.toThrow('row-level security');
    await answer(staff.rep, 'rep');
    expect(await readers('meeting_answer')).toEqual(['citizen', 'leader', 'rep']);
  });

  test('a wish for meeting 2: the one who has it, Nav and the citizen', async () => {
    const ask = (by: TestPerson, role: string, name: Name) =>
      actingAs(database, by, (query) =>
        query(
          `insert into meeting_wish (id, case_id, by_role, by_participant_id, wants_issuer)
           values (gen_random_uuid(), $1, $2, $3, true)`,
          [caseId, role, parts[name]],
        ),
      );
    await ask(staff.leader, 'EMPLOYER', 'leader');
    expect(await readers('meeting_wish')).toEqual(['citizen', 'leader', 'counsellor']);
    await expect(ask(staff.therapist, 'GP', 'therapist')).rejects.toThrow('row-level security');
  });
});

describe('[2.17] the wall round minutes', () => {
  let id: string;
  let minutesId: string;
  beforeEach(async () => {
    id = await card('DIALOGUE_MEETING_1', 'EMPLOYER', 'DONE');
    await database.admin.query(
      `insert into invitation (milestone_id, case_id, participant_id, own_organisation_id, own_role, person_name, person_role)
       select $1, $2, p.id, $3, 'EMPLOYER', p.person_name, p.role from participant p where p.case_id = $2 and p.id = any ($4)`,
      [id, caseId, staff.leader.organisationId, [parts.rep, parts.counsellor]],
    );
    minutesId = randomUUID();
    await actingAs(database, staff.leader, async (query) => {
      const own = [staff.leader.organisationId, 'EMPLOYER'];
      await query(
        `insert into minutes_draft (milestone_id, case_id, situation, own_organisation_id, own_role) values ($1, $2, 'x', $3, $4)`,
        [id, caseId, ...own],
      );
      await query(
        `insert into minutes (id, case_id, milestone_id, situation, conclusion, own_organisation_id, own_role)
         values ($1, $2, $3, 's', 'c', $4, $5)`,
        [minutesId, caseId, id, ...own],
      );
      await query(
        `insert into minutes_part (minutes_id, case_id, participant_id, took_part, shared, own_organisation_id, own_role)
         values ($1, $2, $3, true, true, $4, $5)`,
        [minutesId, caseId, parts.rep, ...own],
      );
      for (const party of ['EMPLOYEE', 'EMPLOYER', 'NAV', 'CLINICIAN'])
        await query(
          `insert into minutes_task (id, case_id, minutes_id, milestone_id, party, text, own_organisation_id, own_role)
           values (gen_random_uuid(), $1, $2, $3, $4, 't', $5, $6)`,
          [caseId, minutesId, id, party, ...own],
        );
    });
  });

  test('a draft: the side that writes it, the citizen neither', async () => {
    for (const name of NAMES) await consent(database, citizen, caseId, parts[name], { MEETING: 'READ' });
    expect(await readers('minutes_draft')).toEqual(['leader']);
  });

  test('shared: those in their own set, and only while they have consent to MEETING at READ', async () => {
    expect(await readers('minutes')).toEqual(['citizen', 'leader']);
    const summary = await consent(database, citizen, caseId, parts.rep, { MEETING: 'SUMMARY' });
    expect(await readers('minutes')).toEqual(['citizen', 'leader']);
    const given = [summary];
    for (const name of NAMES)
      given.push(await consent(database, citizen, caseId, parts[name], { MEETING: 'READ' }));
    expect(await readers('minutes')).toEqual(['citizen', 'leader', 'rep']);
    expect(await readers('minutes_part')).toEqual(['citizen', 'leader', 'rep']);
    for (const one of given) await withdraw(database, citizen, caseId, one);
    expect(await readers('minutes')).toEqual(['citizen', 'leader']);
  });

  test('of meeting 2 they go to who took part without consent, and to nobody who was away', async () => {
    await database.admin.query(`update milestone set type = 'DIALOGUE_MEETING_2' where id = $1`, [id]);
    expect(await readers('minutes')).toEqual(['citizen', 'leader', 'rep']);
    await database.admin.query(`update minutes_part set took_part = false where minutes_id = $1`, [
      minutesId,
    ]);
    expect(await readers('minutes')).toEqual(['citizen', 'leader']);
  });

  test('a task: its own party that was called, and those who have the minutes', async () => {
    expect(await readers('minutes_task', `party = 'NAV'`)).toEqual(['citizen', 'leader', 'counsellor']);
    // not called: the issuer and the therapist, whose party it is, hear of nothing
    expect(await readers('minutes_task', `party = 'CLINICIAN'`)).toEqual(['citizen', 'leader']);
    expect(await readers('minutes_task', `party = 'EMPLOYEE'`)).toEqual(['citizen', 'leader']);
  });

  test('nobody else writes them, and nobody changes them', async () => {
    const write = (by: TestStaff) =>
      actingAs(database, by, (query) =>
        query(
          `insert into minutes (id, case_id, milestone_id, situation, conclusion, change_reason, own_organisation_id, own_role)
           values (gen_random_uuid(), $1, $2, 's', 'c', 'r', $3, $4)`,
          [caseId, id, by.organisationId, by.role],
        ),
      );
    for (const name of ['otherLeader', 'counsellor', 'rep', 'gp'] as const)
      await expect(write(staff[name])).rejects.toThrow('row-level security');
    await expect(
      actingAs(database, staff.leader, (query) => query(`update minutes set conclusion = 'changed'`)),
    ).rejects.toThrow('permission denied');
    // and not with somebody who was not called
    await expect(
      actingAs(database, staff.leader, (query) =>
        query(
          `insert into minutes_part (minutes_id, case_id, participant_id, took_part, shared, own_organisation_id, own_role)
           values ($1, $2, $3, true, true, $4, 'EMPLOYER')`,
          [minutesId, caseId, parts.gp, staff.leader.organisationId],
        ),
      ),
    ).rejects.toThrow('row-level security');
  });
});
