import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { consent, openCase } from './small-world.ts';

// The law shares the employer's follow-up plan, from a day on and no more than the plan: with the issuer once it is sent,
// with Nav from a week before a dialogue meeting to which people are called.
let database: TestDatabase;
let citizen: TestPerson;
let gp: TestStaff;
let leader: TestStaff;
let counsellor: TestStaff;
let caseId: string;
let parts: string[];

beforeAll(async () => {
  database = await freshDatabase();
  gp = await registerStaff(database, 'gp', 'GP');
  leader = await registerStaff(database, 'leader', 'EMPLOYER');
  counsellor = await registerStaff(database, 'counsellor', 'NAV_LOCAL');
});
beforeEach(async () => {
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  ({ caseId, parts } = await openCase(database, citizen, [gp, leader, counsellor]));
  await write(leader, 'of the employer');
  await write(citizen, 'of the citizen');
});
afterAll(() => database.drop());

async function write(by: TestPerson | TestStaff, text: string): Promise<void> {
  const staff = 'organisationId' in by ? by : null;
  await actingAs(database, by, (query) =>
    query(
      `insert into accommodation (id, case_id, employer_id, text, from_date, to_date, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, $3, '2026-11-23', '2026-12-23', $4, $5)`,
      [caseId, leader.organisationId, text, staff?.organisationId ?? null, staff?.role ?? null],
    ),
  );
}
const texts = (by: TestPerson) =>
  actingAs(database, by, async (query) =>
    (
      await query<{ text: string }>('select text from accommodation where case_id = $1 order by text', [
        caseId,
      ])
    ).map((row) => row.text),
  );
const basis = (by: TestPerson) =>
  actingAs(database, by, async (query) => {
    const [row] = await query<{ level: number; basis: string }>(
      `select level, basis from app.access where case_id = $1 and category = 'ACCOMMODATION'`,
      [caseId],
    );
    return row;
  });
/** As the launcher of a clock would: who lays a duty or appoints a meeting is proved elsewhere. */
const milestone = async (type: string, status: string, inDays: number) => {
  const id = randomUUID();
  await database.admin.query(
    `insert into milestone (id, case_id, category, type, lane, owner_role, employer_id, due_date, status, status_reason)
     values ($1, $2, $3, $4, 'WORK', $5, $6, app.today() + $7::int, $8, 'r')`,
    type === 'FOLLOW_UP_PLAN_4W'
      ? [id, caseId, 'ACCOMMODATION', type, 'EMPLOYER', leader.organisationId, inDays, status]
      : [id, caseId, 'MEETING', type, 'NAV_LOCAL', null, inDays, status],
  );
  return id;
};
const call = (milestoneId: string) =>
  database.admin.query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
    milestoneId,
    caseId,
    parts[0],
  ]);

describe('the issuer', () => {
  test.each(['PLANNED', 'IN_PROGRESS', 'EXCEPTION'])('sees no plan while it is %s', async (status) => {
    await milestone('FOLLOW_UP_PLAN_4W', status, -3);
    expect(await texts(gp)).toEqual([]);
    expect(await basis(gp)).toEqual({ level: 0, basis: 'NONE' });
  });

  test('sees the plan once it is sent: what the employer wrote or confirmed, and nothing that is only proposed', async () => {
    await milestone('FOLLOW_UP_PLAN_4W', 'DONE', -3);
    expect(await texts(gp)).toEqual(['of the employer']);
    expect(await basis(gp)).toEqual({ level: 2, basis: 'STATUTORY' });
    await consent(database, citizen, caseId, parts[1], { ACCOMMODATION: 'CONTRIBUTE' });
    await actingAs(database, leader, (query) =>
      query(
        `insert into accommodation_act (id, case_id, accommodation_id, accommodation_version, kind, by_role, by_participant_id)
         select gen_random_uuid(), case_id, id, version, 'CONFIRM', 'EMPLOYER', $2 from accommodation
         where case_id = $1 and text = 'of the citizen'`,
        [caseId, parts[1]],
      ),
    );
    expect(await texts(gp)).toEqual(['of the citizen', 'of the employer']);
    await actingAs(database, citizen, (query) =>
      query(
        `update accommodation set text = 'of the citizen, anew'
         where case_id = $1 and text = 'of the citizen'`,
        [caseId],
      ),
    );
    expect(await texts(gp)).toEqual(['of the employer']);
  });

  test('with consent sees all of it, and before it is sent', async () => {
    await consent(database, citizen, caseId, parts[0], { ACCOMMODATION: 'READ' });
    expect(await texts(gp)).toEqual(['of the citizen', 'of the employer']);
  });
});

test('consent keeps what it gives when the law opens the plan beside it', async () => {
  await consent(database, citizen, caseId, parts[0], { ACCOMMODATION: 'READ' });
  await call(await milestone('DIALOGUE_MEETING_2', 'PLANNED', 8));
  const before = await texts(gp);
  await milestone('FOLLOW_UP_PLAN_4W', 'DONE', -3);
  expect(before).toEqual(['of the citizen', 'of the employer']);
  expect(await texts(gp)).toEqual(before);
  expect(await basis(gp)).toEqual({ level: 2, basis: 'CONSENT' });
});

test('consent to a summary keeps the summary when the law opens the plan beside it', async () => {
  await actingAs(database, citizen, (query) =>
    query(`insert into category_summary (case_id, category, text) values ($1, 'ACCOMMODATION', 'in short')`, [
      caseId,
    ]),
  );
  const summaries = () =>
    actingAs(database, gp, (query) =>
      query('select text from category_summary where case_id = $1', [caseId]),
    );
  expect(await summaries()).toEqual([]);
  await consent(database, citizen, caseId, parts[0], { ACCOMMODATION: 'SUMMARY' });
  expect(await summaries()).toEqual([{ text: 'in short' }]);
  await milestone('FOLLOW_UP_PLAN_4W', 'DONE', -3);
  expect(await summaries()).toEqual([{ text: 'in short' }]);
  expect(await texts(gp)).toEqual(['of the employer']);
  expect(await basis(gp)).toEqual({ level: 2, basis: 'STATUTORY' });
});

describe('the local Nav counsellor', () => {
  test.each([
    ['eight days before the meeting', 'PLANNED', 8, true, []],
    ['seven days before, nobody being called', 'PLANNED', 7, false, []],
    ['seven days before', 'PLANNED', 7, true, ['of the employer']],
    ['after it', 'DONE', -30, true, ['of the employer']],
    ['when it is not held', 'EXCEPTION', 3, true, []],
    ['when it is called off', 'CANCELLED', 3, true, []],
  ])('%s (%s)', async (_when, status, inDays, called, seen) => {
    const id = await milestone('DIALOGUE_MEETING_2', status, inDays);
    if (called) await call(id);
    expect(await texts(counsellor)).toEqual(seen);
    expect(await basis(counsellor)).toEqual(
      seen.length > 0 ? { level: 2, basis: 'STATUTORY' } : { level: 0, basis: 'NONE' },
    );
  });

  test('not by dialogue meeting 1, which is the employer’s', async () => {
    const id = await milestone('DIALOGUE_MEETING_1', 'PLANNED', 1);
    await call(id);
    expect(await texts(counsellor)).toEqual([]);
  });
});
