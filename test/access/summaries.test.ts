import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Category, Level, Recipient } from '@samtavle/shared/policy';
import { decide, RECIPIENTS, SUMMARY_CATEGORIES } from '@samtavle/shared/policy';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { consent, openCase, sendPlan, withdraw } from './small-world.ts';

/** Where each writes without being the citizen: the owner of the category. */
const FIELDS: Partial<Record<string, readonly Category[]>> = {
  THERAPIST: ['BARRIER_WORK', 'FUNCTION', 'TREATMENT'],
  NAV_LOCAL: ['NAV'],
};

// What a category shows at SUMMARY is a row of its own: seen from level 1, while the category's rows are seen from level 2.
let database: TestDatabase;
let staff: readonly TestStaff[];
let citizen: TestPerson;
let caseId: string;
let parts: string[];

beforeAll(async () => {
  database = await freshDatabase();
  staff = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, role, role)));
});
beforeEach(async () => {
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  ({ caseId, parts } = await openCase(database, citizen, staff));
});
afterAll(() => database.drop());

const write = (by: TestPerson, category: Category) =>
  actingAs(database, by, (query) =>
    query('insert into category_summary (case_id, category, text) values ($1, $2, $2)', [caseId, category]),
  ).then(
    () => 'written',
    (error: unknown) => (error instanceof Error ? error.message.replace(/ for table.*/, '') : 'unknown'),
  );
const rewrite = (by: TestPerson, category: Category) =>
  actingAs(database, by, (query) =>
    query(`update category_summary set text = 'new' where case_id = $1 and category = $2 returning 1`, [
      caseId,
      category,
    ]),
  );
const lines = (by: TestPerson) =>
  actingAs(database, by, async (query) =>
    (
      await query<{ category: Category }>('select category from category_summary where case_id = $1', [
        caseId,
      ])
    ).map((row) => row.category),
  );
function one(role: Recipient): TestStaff {
  const found = staff.find((it) => it.role === role);
  if (found === undefined) throw new Error(role);
  return found;
}
/** The categories of the rows themselves, each seen from level 2. */
const rows = (by: TestPerson) =>
  actingAs(database, by, async (query) =>
    (await query<{ category: Category }>('select category from milestone where case_id = $1', [caseId])).map(
      (row) => row.category,
    ),
  );
const facts = (level: Level) => ({ participation: 'ACTIVE', consent: level, objected: false }) as const;

async function everything(): Promise<void> {
  for (const category of SUMMARY_CATEGORIES) expect(await write(citizen, category)).toBe('written');
  await actingAs(database, citizen, (query) =>
    query(
      `insert into milestone (id, case_id, category, seen_from, type, title, lane, owner_role)
       select gen_random_uuid(), $1, c, 2, 'ACTIVITY', 'x', 'WORK', 'CITIZEN' from unnest($2::text[]) c`,
      [caseId, SUMMARY_CATEGORIES],
    ),
  );
}

test.each(['NONE', 'SUMMARY', 'READ'] as const)(
  'consent %s: every recipient sees the lines and the rows that the rule says, and no more',
  async (level) => {
    await everything();
    for (const [index, it] of staff.entries()) {
      if (level !== 'NONE') {
        await consent(
          database,
          citizen,
          caseId,
          parts[index],
          Object.fromEntries(SUMMARY_CATEGORIES.map((category) => [category, level])),
        );
      }
      const reaches = (...least: readonly Level[]) =>
        SUMMARY_CATEGORIES.filter((category) =>
          least.includes(decide(it.role, category, facts(level)).level),
        ).toSorted();
      expect({ role: it.role, lines: (await lines(it)).toSorted() }).toEqual({
        role: it.role,
        lines: reaches('SUMMARY', 'READ', 'CONTRIBUTE'),
      });
      expect({ role: it.role, rows: (await rows(it)).toSorted() }).toEqual({
        role: it.role,
        rows: reaches('READ', 'CONTRIBUTE'),
      });
    }
  },
);

test('withdrawn: the line is gone, and an employer never saw one of treatment, Nav or what is private', async () => {
  await everything();
  const leader = one('EMPLOYER');
  const part = parts[RECIPIENTS.indexOf('EMPLOYER')];
  expect(await lines(leader)).toEqual([]);
  const all = Object.fromEntries(SUMMARY_CATEGORIES.map((category) => [category, 'CONTRIBUTE' as const]));
  const given = await consent(database, citizen, caseId, part, all);
  expect((await lines(leader)).toSorted()).toEqual(['ACCOMMODATION', 'BARRIER_WORK', 'FUNCTION']);
  await withdraw(database, citizen, caseId, given);
  expect(await lines(leader)).toEqual([]);
});

test('the day the follow-up plan is sent opens the plan to the doctor, not what is said in short about it', async () => {
  await everything();
  const gp = one('GP');
  await sendPlan(database, one('EMPLOYER'), caseId);
  expect(await rows(gp)).toContain('ACCOMMODATION');
  expect((await lines(gp)).toSorted()).toEqual(['FUNCTION', 'TREATMENT']);
});

test('each writes in the own field alone, whatever else is consented to', async () => {
  const all = Object.fromEntries(SUMMARY_CATEGORIES.map((category) => [category, 'CONTRIBUTE' as const]));
  for (const [index, it] of staff.entries()) {
    await consent(database, citizen, caseId, parts[index], all);
    const written: Category[] = [];
    for (const category of SUMMARY_CATEGORIES) {
      const outcome = await write(it, category);
      if (outcome === 'written') written.push(category);
      else expect(outcome).toBe('new row violates row-level security policy');
    }
    expect({ role: it.role, written: written.toSorted() }).toEqual({
      role: it.role,
      written: FIELDS[it.role] ?? [],
    });
  }
  for (const it of staff) {
    const rewritten: Category[] = [];
    for (const category of await lines(it)) {
      if ((await rewrite(it, category)).length > 0) rewritten.push(category);
    }
    expect(rewritten.toSorted()).toEqual(FIELDS[it.role] ?? []);
  }
});

test('a line stays in its case and its category', async () => {
  expect(await write(citizen, 'NAV')).toBe('written');
  for (const change of [`category = 'FUNCTION'`, 'case_id = gen_random_uuid()', 'id = gen_random_uuid()']) {
    await expect(
      actingAs(database, citizen, (query) => query(`update category_summary set ${change}`)),
    ).rejects.toThrow('permission denied');
  }
  expect(await write(citizen, 'DIAGNOSIS')).toMatch(/check constraint/);
});
