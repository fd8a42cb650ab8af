import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { consent, openCase } from './small-world.ts';

// One goes on seeing what one wrote oneself, without any consent. So nobody else's words or deeds may ever stand in such a
// row, and a successor begins with nothing: authorship is a person's, but where the law makes a thing the organisation's.
let database: TestDatabase;
let citizen: TestPerson;
let leader: TestStaff;
let otherLeader: TestStaff;
let caseId: string;
let leaderPart: string | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  leader = await registerStaff(database, 'leader', 'EMPLOYER');
  otherLeader = await registerStaff(database, 'other-leader', 'EMPLOYER');
});
beforeEach(async () => {
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  const opened = await openCase(database, citizen, [leader, otherLeader]);
  caseId = opened.caseId;
  [leaderPart] = opened.parts;
});
afterAll(() => database.drop());

async function writeAccommodation(by: TestPerson | TestStaff): Promise<string> {
  const id = randomUUID();
  const staff = 'organisationId' in by ? by : null;
  await actingAs(database, by, (query) =>
    query(
      `insert into accommodation (id, case_id, employer_id, text, from_date, to_date, own_organisation_id, own_role)
       values ($1, $2, $3, 'as written', '2026-11-23', '2026-12-23', $4, $5)`,
      [id, caseId, leader.organisationId, staff?.organisationId ?? null, staff?.role ?? null],
    ),
  );
  return id;
}
const rewrite = (by: TestPerson, id: string) =>
  actingAs(
    database,
    by,
    async (query) =>
      (await query(`update accommodation set text = 'changed' where id = $1 returning id`, [id])).length,
  );
const text = (by: TestPerson, id: string) =>
  actingAs(database, by, async (query) => {
    const [row] = await query<{ text: string }>('select text from accommodation where id = $1', [id]);
    return row?.text;
  });

describe('an accommodation', () => {
  test("the employer's is not edited by the citizen: the employer would read the words without consent", async () => {
    const id = await writeAccommodation(leader);
    expect(await rewrite(citizen, id)).toBe(0);
    expect(await text(leader, id)).toBe('as written');
    expect(await rewrite(leader, id)).toBe(1);
    expect(await text(citizen, id)).toBe('changed');
  });

  test("the citizen's is not edited by the employer, whatever is consented to", async () => {
    const id = await writeAccommodation(citizen);
    await consent(database, citizen, caseId, leaderPart, { ACCOMMODATION: 'CONTRIBUTE' });
    expect(await text(leader, id)).toBe('as written');
    expect(await rewrite(leader, id)).toBe(0);
    expect(await rewrite(citizen, id)).toBe(1);
  });
});

describe('a card that an employer writes', () => {
  const add = (by: TestStaff | TestPerson, ownerRole: string, employerId: string | null) => {
    const id = randomUUID();
    const staff = 'organisationId' in by ? by : null;
    return actingAs(database, by, async (query) => {
      await query(
        `insert into milestone (id, case_id, category, type, title, lane, owner_role, employer_id, own_organisation_id, own_role)
         values ($1, $2, 'ACCOMMODATION', 'ACTIVITY', 'card', 'WORK', $3, $4, $5, $6)`,
        [id, caseId, ownerRole, employerId, staff?.organisationId ?? null, staff?.role ?? null],
      );
      return id;
    });
  };
  const sees = (by: TestPerson, id: string) =>
    actingAs(
      database,
      by,
      async (query) => (await query('select id from milestone where id = $1', [id])).length === 1,
    );

  test('and does itself stays in its sight; one given to the citizen follows the consent', async () => {
    const given = await consent(database, citizen, caseId, leaderPart, { ACCOMMODATION: 'CONTRIBUTE' });
    const own = await add(leader, 'EMPLOYER', leader.organisationId);
    const citizens = await add(leader, 'CITIZEN', leader.organisationId);
    expect([await sees(leader, own), await sees(leader, citizens)]).toEqual([true, true]);
    await actingAs(database, citizen, (query) =>
      query(`insert into consent_end (consent_id, case_id, cause) values ($1, $2, 'WITHDRAWN')`, [
        given,
        caseId,
      ]),
    );
    expect([await sees(leader, own), await sees(leader, citizens)]).toEqual([true, false]);
  });

  test("an employer's task is always one employer's; the other never sees it, though both may see the category", async () => {
    await expect(add(citizen, 'EMPLOYER', null)).rejects.toThrow(/check constraint/);
    const id = await add(citizen, 'EMPLOYER', leader.organisationId);
    const { rows } = await database.admin.query<{ id: string }>(
      'select id from participant where case_id = $1',
      [caseId],
    );
    for (const part of rows)
      await consent(database, citizen, caseId, part.id, { ACCOMMODATION: 'CONTRIBUTE' });
    expect([await sees(leader, id), await sees(otherLeader, id)]).toEqual([true, false]);
  });
});

/**
 * Every table whose rows carry a side, decided on. PERSON: its writer, the person, goes on seeing the row. ORGANISATION: by
 * law the employer's own. ADDRESSEE: the side that is asked, as long as it sees what it is asked about. CATEGORY: the side
 * says who wrote and opens nothing.
 */
const SIDES: Readonly<Record<string, 'PERSON' | 'ORGANISATION' | 'ADDRESSEE' | 'CATEGORY'>> = {
  accommodation: 'PERSON',
  activity_assessment: 'PERSON',
  barrier: 'CATEGORY',
  category_summary: 'CATEGORY',
  clinical_assessment: 'CATEGORY',
  commission: 'PERSON',
  consultation: 'CATEGORY',
  correction_request: 'ADDRESSEE',
  course_attendance: 'CATEGORY',
  course_session: 'CATEGORY',
  decision: 'PERSON',
  eligibility_entry: 'CATEGORY',
  employer_contact: 'PERSON',
  employment: 'CATEGORY',
  follow_up_plan: 'ORGANISATION',
  follow_up_plan_draft: 'ORGANISATION',
  function_entry: 'PERSON',
  goal: 'PERSON',
  info_line: 'CATEGORY',
  invitation: 'PERSON',
  measure: 'PERSON',
  measurement: 'CATEGORY',
  meeting: 'PERSON',
  milestone: 'PERSON',
  minutes: 'PERSON',
  minutes_draft: 'PERSON',
  minutes_part: 'PERSON',
  minutes_task: 'PERSON',
  own_line: 'PERSON',
  pathway_event: 'CATEGORY',
  plan_summary: 'CATEGORY',
  recommendation: 'PERSON',
  referral: 'PERSON',
  review_answer: 'PERSON',
  sick_leave_period: 'PERSON',
  step: 'CATEGORY',
  treatment_message: 'CATEGORY',
  treatment_method: 'CATEGORY',
  treatment_plan: 'CATEGORY',
  treatment_session: 'CATEGORY',
  work_assessment: 'CATEGORY',
  work_experiment: 'CATEGORY',
};
const tablesThat = (kind: string) =>
  Object.keys(SIDES)
    .filter((table) => SIDES[table] === kind)
    .toSorted();
const names = async (sql: string): Promise<string[]> =>
  (await database.admin.query<{ name: string }>(sql)).rows.map(({ name }) => name).toSorted();

describe('authorship', () => {
  test('every table whose rows carry a side is decided on; exactly the persons’ hold the person, set by the database', async () => {
    const having = (column: string) =>
      names(
        `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = '${column}'`,
      );
    expect(await having('own_role')).toEqual(Object.keys(SIDES).toSorted());
    expect(await having('own_person_id')).toEqual(tablesThat('PERSON'));
    expect(
      await names(`select tgrelid::regclass::text as name from pg_trigger
        where tgfoid = 'app.whose()'::regprocedure and tgname = 'whose' and tgenabled = 'O'`),
    ).toEqual(tablesThat('PERSON'));
  });

  test('no policy lets a side see where it is the person’s to see: by organisation only what the law makes the organisation’s', async () => {
    const bySide = await names(`select distinct tablename as name from pg_policies
      where schemaname = 'public' and cmd = 'SELECT' and qual ~ 'own_organisation_id' and qual !~ 'own_person_id'`);
    expect(bySide).toEqual([...tablesThat('ORGANISATION'), ...tablesThat('ADDRESSEE')].toSorted());
    const byPerson = await names(`select distinct tablename as name from pg_policies
      where schemaname = 'public' and cmd = 'SELECT' and qual ~ 'own_person_id'`);
    // whose an answer to a review is, a function tells
    expect(byPerson).toEqual(tablesThat('PERSON').filter((table) => table !== 'review_answer'));
    const inFunctions = await names(`select p.oid::regproc::text as name from pg_proc p
      where p.pronamespace = 'app'::regnamespace and p.prorettype <> 'trigger'::regtype
        and p.prosrc ~ 'own_organisation_id' and p.prosrc !~ 'own_person_id'`);
    expect(inFunctions).toEqual(BY_SIDE_IN_FUNCTIONS);
  });

  test('the backend’s role neither reads nor writes whose a row is', async () => {
    for (const table of tablesThat('PERSON')) {
      for (const right of ['select', 'insert', 'update']) {
        const { rows } = await database.admin.query<{ may: boolean }>(
          `select has_column_privilege('samtavle_app', $1, 'own_person_id', $2) as may`,
          [table, right],
        );
        expect([table, right, rows[0]?.may]).toEqual([table, right, false]);
      }
    }
  });
});
/**
 * These ask whether the office that commissioned still takes part, take its commission back, tell what is asked of a side, or
 * lay its cards; none of them shows what a side wrote.
 */
const BY_SIDE_IN_FUNCTIONS: readonly string[] = [
  'app.floor_opened',
  'app.lay_pathway',
  'app.withdraw_commission',
  'app.writers_in',
  'app.written_by_others',
];
