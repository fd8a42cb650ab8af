import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Category, Level } from '@samtavle/shared/policy';
import { CATEGORIES, decide, RECIPIENTS } from '@samtavle/shared/policy';
import { PLAN_COLUMNS } from '../../api/canaries/columns-of-plan.ts';
import { rowsOf } from '../../api/canaries/plant.ts';
import type { Stored } from '../../api/canaries/readers.ts';
import { mayReadRow } from '../../api/canaries/readers.ts';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { act, consent, withdraw } from '../small-world.ts';
import type { PlanWorld } from './plan-world.ts';
import { planWorld } from './plan-world.ts';

const TABLES = Object.keys(PLAN_COLUMNS);

let database: TestDatabase;
let citizen: TestPerson;
let staff: readonly TestStaff[];
let world: PlanWorld;
let stored: ReadonlyMap<string, readonly Stored[]>;

beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  staff = await Promise.all([
    ...RECIPIENTS.map((role) => registerStaff(database, role, role)),
    registerStaff(database, 'otherEmployer', 'EMPLOYER'),
  ]);
  world = await planWorld(database, citizen, staff);
  // another citizen's case, in which these have no part
  const strangers = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, `s-${role}`, role)));
  await planWorld(database, await registerPerson(database, 'another'), strangers);
  stored = await all();
}, 60_000);
afterAll(() => database.drop());

async function all(): Promise<Map<string, readonly Stored[]>> {
  const tables = ['step', 'goal', 'accommodation'].map((name) => `public.${name}`);
  const found = new Map<string, readonly Stored[]>();
  for (const table of [...TABLES, ...tables]) found.set(table, await rowsOf(database, table));
  return found;
}

/** A row by what names it. */
const nameOf = (table: string, row: Stored): string =>
  `${table} ${String(row['id'] ?? row['answer_id'] ?? `${String(row['step_id'] ?? '')}${String(row['case_id'])}`)}`;
const KEY: Readonly<Record<string, string>> = {
  'public.step_goal': 'step_id, case_id',
  'public.step_accommodation': 'step_id, case_id',
  'public.review_answer_private': 'answer_id',
  'public.meeting_preparation': 'case_id',
  'public.meeting_preparation_shared': 'case_id',
};

/** Everything of the plan that a person sees with raw SQL as the backend's role. */
const seenBy = (who: TestPerson): Promise<readonly string[]> =>
  actingAs(database, who, async (query) => {
    const seen: string[] = [];
    for (const table of TABLES)
      for (const row of await query<Record<string, string>>(`select ${KEY[table] ?? 'id'} from ${table}`))
        seen.push(nameOf(table, row));
    return seen.sort();
  });

/** What decide() and the stated rules let this participant see, with consent to everything at this level. */
function expected(person: TestStaff, place: number, level: Level, active = true): readonly string[] {
  const part = active
    ? {
        id: world.parts[place] ?? '',
        personId: person.id,
        role: person.role,
        organisationId: person.organisationId,
      }
    : null;
  const decided = (category: Category) =>
    decide(person.role, category, {
      participation: active ? ('ACTIVE' as const) : ('ENDED' as const),
      objected: false,
      consent: level,
      opened: false,
    });
  const sight = { personId: person.id, part, decide: decided, undated: decided };
  const rows = (table: string) => stored.get(table) ?? [];
  return TABLES.flatMap((table) =>
    rows(table)
      .filter((row) => row['case_id'] === world.caseId && mayReadRow(table, row, sight, rows))
      .map((row) => nameOf(table, row)),
  ).toSorted();
}

const everything = (level: Level): Partial<Record<Category, Level>> =>
  Object.fromEntries(CATEGORIES.map((category) => [category, level]));

describe('raw SQL with the backend’s role', () => {
  test('[2.12][2.18][2.20] each of the nine, and a second employer, sees exactly what the matrix gives, at every level and when it is taken back', async () => {
    const held = await actingAs(database, citizen, (query) =>
      query<{ id: string }>('select id from consent where case_id = $1', [world.caseId]),
    );
    for (const { id } of held) await withdraw(database, citizen, world.caseId, id);
    const wrong: unknown[] = [];
    const check = async (person: TestStaff, place: number, level: Level, state: string) => {
      const [seen, may] = [await seenBy(person), expected(person, place, level)];
      if (JSON.stringify(seen) !== JSON.stringify(may))
        wrong.push({
          who: person.key,
          state,
          leaked: seen.filter((one) => !may.includes(one)),
          missing: may.filter((one) => !seen.includes(one)),
        });
    };
    for (const [place, person] of staff.entries()) {
      await check(person, place, 'NONE', 'no consent');
      for (const level of ['SUMMARY', 'READ', 'CONTRIBUTE'] as const) {
        const id = await consent(database, citizen, world.caseId, world.parts[place], everything(level));
        await check(person, place, level, level);
        await withdraw(database, citizen, world.caseId, id);
        await check(person, place, 'NONE', `${level} withdrawn`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('the citizen sees all of the own case, and nothing of another’s', async () => {
    const own = TABLES.flatMap((table) =>
      (stored.get(table) ?? [])
        .filter((row) => row['case_id'] === world.caseId)
        .map((row) => nameOf(table, row)),
    );
    expect(await seenBy(citizen)).toEqual(own.toSorted());
  });

  test('[2.18] an employer sees the one sentence, never the strategy, whatever is consented', async () => {
    const employer = staff.findIndex(({ role }) => role === 'EMPLOYER');
    const person = staff[employer];
    if (person === undefined) throw new Error('there is an employer');
    await consent(database, citizen, world.caseId, world.parts[employer], everything('CONTRIBUTE'));
    const seen = await seenBy(person);
    const about = (table: string) => seen.filter((one) => one.startsWith(`public.${table} `));
    expect(about('published_message')).toHaveLength(1);
    expect(about('info_line')).toEqual([]);
    expect(about('barrier')).toEqual([]);
    expect(about('work_experiment')).toEqual([]);
    // the own answer, and nobody else's
    expect(about('review_answer')).toHaveLength(1);
  });

  const insert = (who: TestPerson, sql: string, values: readonly unknown[]) =>
    actingAs(database, who, (query) => query(sql, values));
  const byRole = (role: string) => {
    const found = staff.find((one) => one.role === role);
    if (found === undefined) throw new Error(`nobody is ${role}`);
    return found;
  };
  const ANSWER = `insert into review_answer (id, case_id, review_id, party, direction, words, hours, tasks, employer_id, own_organisation_id, own_role)
    values ($1, $2, $3, $4, $5, null, null, null, null, $6, $7)`;

  test('[2.20] nobody answers in another party’s place, in another’s name, or for a review that is not theirs to see', async () => {
    const therapist = byRole('THERAPIST');
    const answer = (party: string, own: TestStaff, role: string) =>
      insert(therapist, ANSWER, [
        randomUUID(),
        world.caseId,
        world.reviewId,
        party,
        'CONTINUE',
        own.organisationId,
        role,
      ]);
    await expect(answer('CITIZEN', therapist, 'THERAPIST')).rejects.toThrow(/row-level security/);
    await expect(answer('GP', byRole('GP'), 'GP')).rejects.toThrow(/row-level security/);
    for (const role of ['NAV_LOCAL', 'SUPPORT_PERSON'] as const) {
      const other = byRole(role);
      const [id, party] = [randomUUID(), 'CITIZEN'];
      await expect(
        insert(other, ANSWER, [id, world.caseId, world.reviewId, party, 'PAUSE', null, null]),
      ).rejects.toThrow(/row-level security/);
    }
  });

  test('[2.20] an employer’s answer has no room for anything but hours, tasks and what helps', async () => {
    const employer = byRole('EMPLOYER');
    await expect(
      insert(
        employer,
        `insert into review_answer (id, case_id, review_id, party, employer_id, words, own_organisation_id, own_role)
         values ($1, $2, $3, 'EMPLOYER', $4, 'hva feiler det henne', $4, 'EMPLOYER')`,
        [randomUUID(), world.caseId, world.reviewId, employer.organisationId],
      ),
    ).rejects.toThrow(/check constraint/);
  });

  test('[2.18] only the citizen hands words over, only the exact words, and only to one of that audience', async () => {
    const [line] = await actingAs(database, citizen, (query) =>
      query<{ id: string }>(`select id from info_line where audience = 'NAV' and case_id = $1`, [
        world.caseId,
      ]),
    );
    const publish = (who: TestPerson, to: string | undefined, words: string) =>
      insert(
        who,
        `insert into published_message (id, case_id, line_id, participant_id, audience, words) values ($1, $2, $3, $4, 'NAV', $5)`,
        [randomUUID(), world.caseId, line?.id, to, words],
      );
    const nav = world.parts[staff.findIndex(({ role }) => role === 'NAV_LOCAL')];
    const employer = world.parts[staff.findIndex(({ role }) => role === 'EMPLOYER')];
    await insert(citizen, 'update published_message set withdrawn_at = app.now()', []);
    await expect(publish(byRole('THERAPIST'), nav, 'w')).rejects.toThrow(/row-level security/);
    await expect(publish(citizen, nav, 'noe annet')).rejects.toThrow(/row-level security/);
    await expect(publish(citizen, employer, 'w')).rejects.toThrow(/row-level security/);
    await publish(citizen, nav, 'w');
    const texts = await actingAs(database, byRole('NAV_LOCAL'), (query) =>
      query<{ words: string }>('select words from published_message'),
    );
    expect(texts).toEqual([{ words: 'w' }]);
  });

  test('nobody moves a barrier to the other category, or changes who wrote what', async () => {
    for (const sql of [
      `update barrier set kind = 'WORKPLACE'`,
      `update info_line set audience = 'LEADER'`,
      `update published_message set words = 'x'`,
      `update review_answer set party = 'GP'`,
      `update step_review set decision = 'PAUSE'`,
      `select own_role from barrier`,
      `select own_organisation_id from review_answer`,
    ])
      await expect(insert(citizen, sql, [])).rejects.toThrow(/permission denied/);
  });

  test('[2.16] what is prepared is the citizen’s alone; taken back, the shared words are nobody’s', async () => {
    await insert(citizen, 'update meeting_preparation_shared set withdrawn_at = app.now()', []);
    const employer = byRole('EMPLOYER');
    const seen = await seenBy(employer);
    expect(seen.filter((one) => one.includes('preparation'))).toEqual([]);
    expect((await seenBy(citizen)).filter((one) => one.includes('preparation'))).toHaveLength(2);
  });

  test('[2.20] the review closes with the decision, and then nobody answers any more', async () => {
    await actingAs(database, citizen, (query) =>
      query(
        `insert into step_act (id, case_id, step_id, step_version, kind, decision, by_role) values ($1, $2, $3, 1, 'REVIEW', 'DECREASE', 'CITIZEN')`,
        [randomUUID(), world.caseId, world.stepId],
      ),
    );
    const [review] = await actingAs(database, citizen, (query) =>
      query<{ decision: string; closed: boolean; due: boolean }>(
        `select decision, closed_at is not null as closed,
           due_date = greatest(date '2026-11-23', app.today()) + 14 as due from step_review where id = $1`,
        [world.reviewId],
      ),
    );
    expect(review).toEqual({ decision: 'DECREASE', closed: true, due: true });
    const therapist = byRole('THERAPIST');
    await expect(
      insert(therapist, ANSWER, [
        randomUUID(),
        world.caseId,
        world.reviewId,
        'THERAPIST',
        'PAUSE',
        therapist.organisationId,
        'THERAPIST',
      ]),
    ).rejects.toThrow(/row-level security/);
    await act(database, citizen, world, 'START', 'CITIZEN');
    const open = await actingAs(database, citizen, (query) =>
      query('select id from step_review where closed_at is null and case_id = $1', [world.caseId]),
    );
    expect(open).toHaveLength(1);
  });

  test('after the part has ended nothing of it is seen', async () => {
    for (const [place, person] of staff.entries()) {
      await actingAs(database, citizen, (query) =>
        query('select app.end_participation($1)', [world.parts[place]]),
      );
      expect([person.key, await seenBy(person)]).toEqual([
        person.key,
        expected(person, place, 'READ', false),
      ]);
    }
  });
});
