import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { consent, openCase, sendPlan, toldOpened } from './small-world.ts';

// A floor with a condition stands on a fact that one party's act alone makes. The employer's follow-up plan, and no more than
// the plan: with the issuer once it is sent, with Nav from a week before a dialogue meeting to which people are called.
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

async function write(by: TestPerson | TestStaff, text: string, job: TestStaff = leader): Promise<void> {
  const staff = 'organisationId' in by ? by : null;
  await actingAs(database, by, (query) =>
    query(
      `insert into accommodation (id, case_id, employer_id, text, from_date, to_date, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, $3, '2026-11-23', '2026-12-23', $4, $5)`,
      [caseId, job.organisationId, text, staff?.organisationId ?? null, staff?.role ?? null],
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
const basis = async (by: TestPerson) => {
  const found = await basisOf(by);
  // and the citizen is told so, where it is no consent that opens
  if (by.id !== citizen.id && found !== undefined && found.basis !== 'CONSENT') {
    const part = parts[[gp, leader, counsellor].findIndex(({ id }) => id === by.id)];
    const told = await toldOpened(database, citizen, caseId, part);
    expect(told).toEqual(found.basis === 'STATUTORY' ? ['ACCOMMODATION'] : []);
  }
  return found;
};
const basisOf = (by: TestPerson) =>
  actingAs(database, by, async (query) => {
    const [row] = await query<{ level: number; basis: string }>(
      `select level, basis from app.access where case_id = $1 and category = 'ACCOMMODATION'`,
      [caseId],
    );
    return row;
  });
/** A card alone, past the wall: it is no fact. */
const card = async (type: string, status: string, inDays: number, duty = false) => {
  const id = randomUUID();
  await database.admin.query(
    `insert into milestone (id, case_id, category, type, lane, owner_role, employer_id, due_date, status, status_reason, duty)
     values ($1, $2, $3, $4, 'WORK', $5, $6, app.today() + $7::int, $8, 'r', $9)`,
    type === 'FOLLOW_UP_PLAN_4W'
      ? [id, caseId, 'ACCOMMODATION', type, 'EMPLOYER', leader.organisationId, inDays, status, duty]
      : [id, caseId, 'MEETING', type, 'NAV_LOCAL', null, inDays, status, duty],
  );
  return id;
};
/** A meeting that Nav has set a time for. */
const meeting = async (inDays: number) => {
  const id = await card('DIALOGUE_MEETING_2', 'PLANNED', 60, true);
  await actingAs(database, counsellor, (query) =>
    query(
      `insert into meeting (milestone_id, case_id, channel, starts_at, duration, agenda)
       values ($1, $2, 'VIDEO', ((app.today() + $3::int) + time '12:00') at time zone 'Europe/Oslo', 60, '')`,
      [id, caseId, inDays],
    ),
  );
  return id;
};
const call = (milestoneId: string) =>
  actingAs(database, citizen, (query) =>
    query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
      milestoneId,
      caseId,
      parts[0],
    ]),
  );
const move = (milestoneId: string, status: string) =>
  database.admin.query(`update milestone set status = $2, status_reason = 'r' where id = $1`, [
    milestoneId,
    status,
  ]);

describe('the issuer', () => {
  test.each(['PLANNED', 'DONE', 'EXCEPTION'])('sees no plan by a card that is %s', async (status) => {
    await card('FOLLOW_UP_PLAN_4W', status, -3, true);
    expect(await texts(gp)).toEqual([]);
    expect(await basis(gp)).toEqual({ level: 0, basis: 'NONE' });
  });

  test('sees the plan once it is sent: what the employer wrote or confirmed, and nothing that is only proposed', async () => {
    await sendPlan(database, leader, caseId);
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

  test('that a plan is sent is told to nobody who reads no accommodations', async () => {
    const told = (by: TestPerson) =>
      actingAs(
        database,
        by,
        async (query) => (await query('select from app.sent_plans() where case_id = $1', [caseId])).length,
      );
    expect(await told(gp)).toBe(0);
    await sendPlan(database, leader, caseId);
    expect([await told(gp), await told(citizen), await told(counsellor)]).toEqual([1, 1, 0]);
  });

  test('with consent sees all of it, and before it is sent', async () => {
    await consent(database, citizen, caseId, parts[0], { ACCOMMODATION: 'READ' });
    expect(await texts(gp)).toEqual(['of the citizen', 'of the employer']);
  });
});

test('consent keeps what it gives when the law opens the plan beside it', async () => {
  await consent(database, citizen, caseId, parts[0], { ACCOMMODATION: 'READ' });
  await call(await meeting(8));
  const before = await texts(gp);
  await sendPlan(database, leader, caseId);
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
  await sendPlan(database, leader, caseId);
  expect(await summaries()).toEqual([{ text: 'in short' }]);
  expect(await texts(gp)).toEqual(['of the employer']);
  expect(await basis(gp)).toEqual({ level: 2, basis: 'STATUTORY' });
});

test('the card moved to done by the employer’s own hand opens nothing: the plan does', async () => {
  const id = await card('FOLLOW_UP_PLAN_4W', 'PLANNED', -3, true);
  const moved = await actingAs(database, leader, (query) =>
    query(`update milestone set status = 'DONE' where id = $1 returning status`, [id]),
  );
  expect(moved).toEqual([{ status: 'DONE' }]);
  expect(await texts(gp)).toEqual([]);
  await sendPlan(database, leader, caseId);
  expect(await texts(gp)).toEqual(['of the employer']);
});

test('the plan of one job opens nothing of another', async () => {
  const other = await registerStaff(database, `other-${randomUUID()}`, 'EMPLOYER');
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  ({ caseId, parts } = await openCase(database, citizen, [gp, leader, other]));
  await write(leader, 'of the one');
  await write(other, 'of the other', other);
  await sendPlan(database, leader, caseId);
  expect(await texts(gp)).toEqual(['of the one']);
  await sendPlan(database, other, caseId);
  expect(await texts(gp)).toEqual(['of the one', 'of the other']);
});

describe('the local Nav counsellor', () => {
  test.each([
    ['eight days before the meeting', null, 8, true, []],
    ['seven days before, nobody being called', null, 7, false, []],
    ['seven days before', null, 7, true, ['of the employer']],
    ['after it', 'DONE', -30, true, ['of the employer']],
    ['when it is not held', 'EXCEPTION', 3, true, []],
    ['when it is called off', 'CANCELLED', 3, true, []],
  ])('%s (%s)', async (_when, status, inDays, called, seen) => {
    const id = await meeting(inDays);
    if (called) await call(id);
    if (status !== null) await move(id, status);
    expect(await texts(counsellor)).toEqual(seen);
    expect(await basis(counsellor)).toEqual(
      seen.length > 0 ? { level: 2, basis: 'STATUTORY' } : { level: 0, basis: 'NONE' },
    );
  });

  test('not by a card without a time, whatever day stands on it', async () => {
    await call(await card('DIALOGUE_MEETING_2', 'PLANNED', 3));
    expect(await texts(counsellor)).toEqual([]);
  });

  test('not by a meeting that another holds, nor by dialogue meeting 1, which is the employer’s', async () => {
    for (const [type, owner] of [
      ['DIALOGUE_MEETING_2', 'CITIZEN'],
      ['DIALOGUE_MEETING_1', 'CITIZEN'],
    ]) {
      const id = randomUUID();
      await actingAs(database, citizen, async (query) => {
        await query(
          `insert into milestone (id, case_id, category, type, lane, owner_role) values ($1, $2, 'MEETING', $3, 'NAV', $4)`,
          [id, caseId, type, owner],
        );
        await query(
          `insert into meeting (milestone_id, case_id, channel, starts_at, duration, agenda)
           values ($1, $2, 'VIDEO', app.now() + interval '3 days', 60, '')`,
          [id, caseId],
        );
      });
      await call(id);
    }
    expect(await texts(counsellor)).toEqual([]);
  });
});
