import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase, shiftClock } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { consent, openCase, sendPlan } from './small-world.ts';
import { meetIn, minuteIn, sightIn, writeIn } from './successor-world.ts';

// A new contact begins with nothing of what the one before wrote, was called to or was told: the follow-up plan alone is the
// firm's, by law. Whoever wrote goes on seeing it while taking part, in that part and in no other.
let database: TestDatabase;
let citizen: TestPerson;
let leader: TestStaff;
let next: TestStaff;
let nav: TestStaff;
let nextNav: TestStaff;
let gp: TestStaff;
let caseId: string;
let parts: Readonly<Record<'leader' | 'nav' | 'gp', string>>;

beforeAll(async () => {
  database = await freshDatabase();
  leader = await registerStaff(database, 'leader', 'EMPLOYER');
  next = await registerStaff(database, 'next', 'EMPLOYER', leader.organisationId);
  nav = await registerStaff(database, 'nav', 'NAV_LOCAL');
  nextNav = await registerStaff(database, 'next-nav', 'NAV_LOCAL', nav.organisationId);
  gp = await registerStaff(database, 'gp', 'GP');
});
beforeEach(async () => {
  await shiftClock(database, 0);
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  const opened = await openCase(database, citizen, [leader, nav, gp]);
  caseId = opened.caseId;
  const [a = '', b = '', c = ''] = opened.parts;
  parts = { leader: a, nav: b, gp: c };
});
afterAll(() => database.drop());

const join = async (who: TestStaff): Promise<string> => {
  const id = randomUUID();
  await actingAs(database, citizen, (query) =>
    query(
      `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
       values ($1, $2, $3, $4, $5, '', '')`,
      [id, caseId, who.id, who.organisationId, who.role],
    ),
  );
  return id;
};
const leave = (part: string) =>
  actingAs(database, citizen, (query) => query('select app.end_participation($1)', [part]));

const scene = () => ({ database, caseId, citizen });
const sight = (by: TestPerson) => sightIn(scene(), by);
const write = (by: TestStaff, sql: string) => writeIn(scene(), by, sql);
const meet = (by: TestStaff, type: string, invited: readonly string[]) =>
  meetIn(scene(), by, type, invited, parts.gp);
const minute = (by: TestStaff, id: string, took: readonly string[]) => minuteIn(scene(), by, id, took);

/** What a part sees by law whoever has it: itself, the case, and what the matrix gives. */
async function fromNothing(who: TestStaff): Promise<Record<string, number>> {
  const there = caseId;
  const other = await registerPerson(database, `citizen-${randomUUID()}`);
  const opened = await openCase(database, other, [who]);
  caseId = opened.caseId;
  const seen = await sight(who);
  caseId = there;
  return seen;
}

describe('a new contact of a firm', () => {
  const everything = async () => {
    const given = await consent(database, citizen, caseId, parts.leader, {
      PARTICIPANTS: 'SUMMARY',
      MEETING: 'READ',
      ACCOMMODATION: 'CONTRIBUTE',
    });
    await write(
      leader,
      `insert into accommodation (id, case_id, employer_id, text, from_date, to_date, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, 'by the leader', '2026-11-23', '2027-12-23', $2, $3)`,
    );
    await write(
      leader,
      `insert into milestone (id, case_id, category, type, title, lane, owner_role, employer_id, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, 'ACCOMMODATION', 'ACTIVITY', 'card', 'WORK', 'EMPLOYER', $2, $2, $3)`,
    );
    const id = await meet(leader, 'DIALOGUE_MEETING_1', [parts.nav, parts.gp]);
    await actingAs(database, citizen, (query) =>
      query(
        `insert into meeting_answer (id, case_id, milestone_id, meeting_version, answer, note) values (gen_random_uuid(), $1, $2, 1, 'COMES', 'note')`,
        [caseId, id],
      ),
    );
    await shiftClock(database, 3);
    await minute(leader, id, [parts.nav]);
    await actingAs(database, citizen, (query) =>
      query(`insert into consent_end (consent_id, case_id, cause) values ($1, $2, 'WITHDRAWN')`, [
        given,
        caseId,
      ]),
    );
    return id;
  };

  test('sees what one without a predecessor sees, and the firm’s follow-up plan; the one before goes on seeing the own', async () => {
    await everything();
    const own = await sight(leader);
    expect(own).toMatchObject({
      accommodation: 1,
      meeting: 1,
      minutes: 1,
      minutes_draft: 1,
      minutes_task: 1,
      meeting_answer: 1,
    });
    await leave(parts.leader);
    await join(next);
    expect(await sight(next)).toEqual(await fromNothing(next));
    await sendPlan(database, next, caseId);
    await write(
      next,
      `insert into follow_up_plan_draft (id, case_id, employer_id, follow_up, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, 'x', $2, $3)`,
    );
    await leave((await rowsOf(next)).at(0) ?? '');
    await join(leader);
    // back in the same part: the own again, and the firm's plan, which the one between wrote
    expect(await sight(leader)).toMatchObject({ ...own, follow_up_plan: 1, follow_up_plan_draft: 1 });
  });

  test('beside the one before sees nothing of the other’s either, and turns nothing into the own', async () => {
    const id = await everything();
    const nothing = await fromNothing(next);
    await join(next);
    expect(await sight(next)).toEqual(nothing);
    await actingAs(database, next, async (query) => {
      await query(`update accommodation set text = 'taken'`);
      await query(`update meeting set starts_at = app.now() + interval '9 days'`);
      await query(`update minutes_draft set situation = 'taken'`);
      await query('select app.withdraw_call($1, $2)', [id, parts.nav]);
    });
    expect(await sight(next)).toEqual(nothing);
    const { rows } = await database.admin.query<{ text: string }>(
      'select text from accommodation where case_id = $1 union all select situation from minutes_draft where case_id = $1',
      [caseId],
    );
    expect(rows.map(({ text }) => text).toSorted()).toEqual(['by the leader', 'draft']);
    await expect(minute(next, id, [])).rejects.toThrow();
  });

  test('with consent changes what the firm proposed; from then on it is the one’s who changed it', async () => {
    await everything();
    const part = await join(next);
    const given = await consent(database, citizen, caseId, part, { ACCOMMODATION: 'CONTRIBUTE' });
    const changed = await actingAs(database, next, (query) =>
      query(`update accommodation set text = 'by the next' where case_id = $1 returning id`, [caseId]),
    );
    expect(changed).toHaveLength(1);
    await actingAs(database, citizen, (query) =>
      query(`insert into consent_end (consent_id, case_id, cause) values ($1, $2, 'WITHDRAWN')`, [
        given,
        caseId,
      ]),
    );
    expect((await sight(next))['accommodation']).toBe(1);
    expect((await sight(leader))['accommodation']).toBeUndefined();
  });
});

const rowsOf = async (who: TestStaff): Promise<string[]> =>
  (
    await database.admin.query<{ id: string }>(
      'select id from participant where case_id = $1 and person_id = $2 and ended_at is null',
      [caseId, who.id],
    )
  ).rows.map(({ id }) => id);

describe('a new counsellor', () => {
  test('sees nothing of a meeting that the one before held, nor of its minutes and calls', async () => {
    const id = await meet(nav, 'DIALOGUE_MEETING_2', [parts.gp]);
    await shiftClock(database, 3);
    await minute(nav, id, []);
    await leave(parts.nav);
    await join(nextNav);
    const told = await sight(nextNav);
    for (const table of [
      'milestone',
      'meeting',
      'invitation',
      'minutes',
      'minutes_draft',
      'minutes_part',
      'minutes_task',
    ])
      expect([table, told[table]]).toEqual([table, undefined]);
  });

  test('has the card of a duty, and of a meeting still ahead when it is; of one that was held only the card, moved or not', async () => {
    const id = await meet(nav, 'DIALOGUE_MEETING_2', [parts.gp]);
    await database.admin.query('update milestone set duty = true where id = $1', [id]);
    await leave(parts.nav);
    await join(nextNav);
    expect(await sight(nextNav)).toMatchObject({ milestone: 1, meeting: 1 });
    await shiftClock(database, 3);
    const set = (status: string) =>
      actingAs(database, nextNav, (query) =>
        query('update milestone set status = $2 where id = $1', [id, status]),
      );
    for (const status of ['DONE', 'PLANNED', 'DONE']) {
      await set(status);
      const told = await sight(nextNav);
      expect([status, told['milestone'], told['meeting'], told['meeting_answer']]).toEqual([
        status,
        1,
        undefined,
        undefined,
      ]);
    }
  });

  test('who moves a meeting that is ahead holds it, and goes on seeing it', async () => {
    const id = await meet(nav, 'DIALOGUE_MEETING_2', [parts.gp]);
    await database.admin.query('update milestone set duty = true where id = $1', [id]);
    await leave(parts.nav);
    await join(nextNav);
    await actingAs(database, nextNav, (query) =>
      query(`update meeting set starts_at = app.now() + interval '1 day' where milestone_id = $1`, [id]),
    );
    await shiftClock(database, 3);
    expect((await sight(nextNav))['meeting']).toBe(1);
    await minute(nextNav, id, []);
    expect((await sight(nextNav))['minutes']).toBe(1);
  });
});

test('the same person in another role or another organisation has written nothing', async () => {
  const firm = await registerStaff(database, `two-hats-${randomUUID()}`, 'PROSPECTIVE_EMPLOYER');
  await database.owner.query(
    `insert into staff (person_id, organisation_id, role) values ($1, $2, 'EMPLOYER'), ($1, $3, 'EMPLOYER')`,
    [firm.id, firm.organisationId, leader.organisationId],
  );
  const asEmployer = { ...firm, role: 'EMPLOYER' as const };
  const part = await join(asEmployer);
  await write(
    asEmployer,
    `insert into accommodation (id, case_id, employer_id, text, from_date, to_date, own_organisation_id, own_role)
     values (gen_random_uuid(), $1, $2, 'own', '2026-11-23', '2027-12-23', $2, $3)`,
  );
  expect((await sight(firm))['accommodation']).toBe(1);
  await leave(part);
  const other = await join(firm);
  expect((await sight(firm))['accommodation']).toBeUndefined();
  await leave(other);
  await join({ ...firm, role: 'EMPLOYER', organisationId: leader.organisationId });
  expect((await sight(firm))['accommodation']).toBeUndefined();
});
