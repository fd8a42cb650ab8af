import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connected, evaluationReport } from '@samtavle/migrations';
import type { KnownWork } from '@samtavle/shared/domain';
import { returnOutcome, TRACKS } from '@samtavle/shared/domain';
import { CATEGORIES, RECIPIENTS } from '@samtavle/shared/policy';
import fc from 'fast-check';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { plusDays } from '../../support/world.ts';
import { consent, openCase } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let staff: readonly TestStaff[];
let caseId: string;
let parts: readonly string[];

beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  staff = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, role, role)));
  ({ caseId, parts } = await openCase(database, citizen, staff));
});
afterAll(() => database.drop());

let ordinal = 0;
const say = (given: boolean, by: TestPerson = citizen) =>
  actingAs(database, by, (query) =>
    query(
      `insert into research_answer (id, case_id, ordinal, given, text_version, language)
       values (gen_random_uuid(), $1, $2, $3, '2026-11', 'nb')`,
      [caseId, (ordinal += 1), given],
    ),
  );

/** Everything that the wall lets somebody see and do in the case: rule, acts, board, outcome; the moment left out. */
const sightOf = (by: TestPerson) =>
  actingAs(database, by, async (query) => {
    const access = await query(
      'select category, level, basis, until from app.access where case_id = $1 order by role, category',
      [caseId],
    );
    const acts = await query('select role, act from app.may where case_id = $1 order by role, act', [caseId]);
    const reads = [];
    for (const read of ['app.read_board', 'app.read_outcome', 'app.read_handover'])
      reads.push(await query(`select ${read}($1, $2)::jsonb - 'now' as told`, [by.tokenHash, caseId]));
    return JSON.stringify({ access, acts, reads });
  });
const everybody = async () => Promise.all([citizen, ...staff].map(sightOf));

describe('[1.8] consent to be counted is separate, optional, off, and nobody else’s', () => {
  test('[1.8] care is unaffected by refusing: no, yes and withdrawn, everybody sees and may do exactly the same', async () => {
    const all = Object.fromEntries(CATEGORIES.map((category) => [category, 'READ'] as const));
    for (const part of parts) await consent(database, citizen, caseId, part, all);
    const unasked = await everybody();
    await say(true);
    expect(await everybody()).toEqual(unasked);
    await say(false);
    expect(await everybody()).toEqual(unasked);
  });

  test('[1.8] nothing of the database but its own reading, the count and the chain’s proof asks for the answer', async () => {
    const { rows } = await database.admin.query<{ name: string }>(
      `select p.proname as name from pg_proc p where p.prosrc like '%research_answer%'
       union select c.relname from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class c on c.oid = r.ev_class
         where d.refobjid = 'research_answer'::regclass and c.relkind = 'v'
       union select l.polname || ' on ' || l.polrelid::regclass from pg_policy l
         where coalesce(pg_get_expr(l.polqual, l.polrelid), '') || coalesce(pg_get_expr(l.polwithcheck, l.polrelid), '') like '%research_answer%'
       order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['evaluation', 'read_research', 'record']);
  });

  test('[1.8] of the nine nobody sees an answer or gives one, whatever is consented; nor one who stands in', async () => {
    const helper = await registerPerson(database, 'helper');
    await database.admin.query(
      `insert into representation (citizen_id, kind, opened, representative_id, accepted_at, from_at, to_at)
       values ($1, 'PROXY', '{PERSONAL}', $2, app.now(), app.now(), app.now() + interval '9 days')`,
      [citizen.id, helper.id],
    );
    for (const one of [...staff, helper]) {
      expect(await actingAs(database, one, (query) => query('select from research_answer'))).toEqual([]);
      const { rows } = await database.app.query('select app.read_research($1, $2) as json', [
        one.tokenHash,
        caseId,
      ]);
      expect(rows).toEqual([{ json: null }]);
      await expect(say(true, one)).rejects.toThrow(/row-level security/);
      await expect(say(false, one)).rejects.toThrow(/row-level security/);
    }
    expect(await actingAs(database, citizen, (query) => query('select from research_answer'))).toHaveLength(
      2,
    );
  });

  test('[1.8] an answer is never changed or deleted, by the owner neither', async () => {
    for (const sql of ['update research_answer set given = true', 'delete from research_answer']) {
      await expect(actingAs(database, citizen, (query) => query(sql))).rejects.toThrow('permission denied');
      await expect(database.owner.query(sql)).rejects.toThrow('append-only');
    }
  });

  test('[1.8] in a closed case a yes comes too late; a no is heard at any time', async () => {
    await actingAs(database, citizen, (query) =>
      query('update case_file set closed_at = app.now() where id = $1', [caseId]),
    );
    await expect(say(true)).rejects.toThrow(/row-level security/);
    await say(false);
  });
});

const report = () => connected(database.ownerUrl, evaluationReport);

interface Finished extends KnownWork {
  readonly track: string;
  readonly given: readonly boolean[];
  readonly closed: boolean;
}

/** Past the wall: these rows only have to be there, and how each comes to be is proved elsewhere. */
async function store(cases: readonly Finished[]): Promise<void> {
  const rows = cases.map((one) => ({ ...one, id: randomUUID() }));
  await database.admin.query(
    `insert into person (id, name, born) select t.id, 'x', '1985-05-05' from jsonb_to_recordset($1) as t (id uuid)`,
    [JSON.stringify(rows)],
  );
  await database.admin.query(
    `with told as (select * from jsonb_to_recordset($1) as t (id uuid, track text, "asOf" date, closed boolean, periods jsonb, weeks jsonb, given jsonb)),
     opened as (insert into case_file (id, citizen_id, citizen_name, closed_at)
       select t.id, t.id, 'x', case when t.closed then (t."asOf" + time '12:00') at time zone 'Europe/Oslo' end from told t),
     tracked as (insert into case_track (case_id, track) select t.id, t.track from told t),
     sick as (insert into sick_leave_period (case_id, from_date, to_date, grade)
       select t.id, p."fromDate", p."toDate", 50 from told t, jsonb_to_recordset(t.periods) as p ("fromDate" date, "toDate" date)),
     weeks as (insert into work_actual (case_id, week, work_percent)
       select t.id, w.week, w."workPercent" from told t, jsonb_to_recordset(t.weeks) as w (week date, "workPercent" smallint))
     insert into research_answer (case_id, ordinal, given, text_version, language)
     select t.id, a.n, a.given::boolean, '2026-11', 'nb'
     from told t, jsonb_array_elements_text(t.given) with ordinality as a (given, n)`,
    [JSON.stringify(rows)],
  );
}

const REACHED = ['NOT_IN_FULL_WORK', 'FULL_RETURN', 'SUSTAINED_4_WEEKS', 'SUSTAINED_13_WEEKS'];
const outcomeOf = (one: KnownWork) =>
  REACHED[returnOutcome(one).stations.filter(({ state }) => state === 'REACHED').length] ?? '';

/** The same count, said in TypeScript. */
function counted(cases: readonly Finished[], before: string): readonly string[] {
  const groups = new Map<string, number>();
  for (const one of cases.filter((it) => it.closed && it.asOf < before && it.given.at(-1) === true)) {
    const group = `${one.track},${outcomeOf(one)}`;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [...groups].flatMap(([group, n]) => (n < 5 ? [] : [`${group},${String(n - (n % 5))}`])).toSorted();
}

// a Monday well before the half-year that runs on any day this test is run on
const FIRST = '2025-03-03';
const lines = (csv: string) => csv.split('\n').slice(1).toSorted();

describe('[1.8] evaluation data', () => {
  const day = fc.nat(300).map((n) => plusDays(FIRST, n));
  const finished = fc.record({
    track: fc.constantFrom(...TRACKS.slice(0, 2)),
    asOf: fc.nat(120).map((n) => plusDays(FIRST, 240 + n)),
    closed: fc.constantFrom(true, true, true, true, false),
    given: fc.constantFrom([true], [true], [true], [false, true], [true, false], []),
    periods: fc.array(
      fc.tuple(day, fc.nat(90)).map(([fromDate, days]) => ({ fromDate, toDate: plusDays(fromDate, days) })),
      { maxLength: 2 },
    ),
    weeks: fc.uniqueArray(
      fc.tuple(fc.nat(50), fc.constantFrom(50, 100, 100)).map(([n, workPercent]) => ({
        week: plusDays(FIRST, n * 7),
        workPercent,
      })),
      { maxLength: 3, selector: ({ week }) => week },
    ),
  });

  test('[1.8] the export suppresses groups under five, and counts no more than whole fives', async () => {
    const same = (n: number, more: Partial<Finished>) =>
      Array.from({ length: n }, (): Finished => ({
        track: 'IPS',
        asOf: plusDays(FIRST, 200),
        closed: true,
        given: [true],
        periods: [{ fromDate: FIRST, toDate: plusDays(FIRST, 60) }],
        weeks: [],
        ...more,
      }));
    await store(same(4, {}));
    expect(await report()).toBe('track,outcome,cases_at_least');
    // these do not make it five: no answer, withdrawn, still open, closed lately
    await store([
      ...same(3, { given: [] }),
      ...same(3, { given: [true, false] }),
      ...same(3, { closed: false }),
    ]);
    const { rows } = await database.admin.query<{ today: string }>('select app.today()::text as today');
    await store(same(9, { asOf: rows[0]?.today ?? '' }));
    expect(await report()).toBe('track,outcome,cases_at_least');
    await store(same(1, {}));
    expect(lines(await report())).toEqual(['IPS,SUSTAINED_13_WEEKS,5']);
    await store(same(4, {}));
    expect(lines(await report())).toEqual(['IPS,SUSTAINED_13_WEEKS,5']);
    // another group of four beside it: nothing tells that it is there, and there is no total to take the rest from
    await store(same(4, { asOf: plusDays(FIRST, 70) }));
    expect(lines(await report())).toEqual(['IPS,SUSTAINED_13_WEEKS,5']);
    await store(same(1, {}));
    expect(lines(await report())).toEqual(['IPS,SUSTAINED_13_WEEKS,10']);
  });

  test('[1.8] a station is reached on its very day, in the count as on the page', async () => {
    const back = plusDays(FIRST, 61);
    const closedOn = [-1, 27, 28, 90, 91].map((days) => plusDays(back, days));
    const cases = closedOn.flatMap((asOf) =>
      Array.from({ length: 5 }, (): Finished => ({
        track: 'SFJ',
        asOf,
        closed: true,
        given: [true],
        periods: [{ fromDate: FIRST, toDate: plusDays(back, -1) }],
        weeks: [],
      })),
    );
    await store(cases);
    const told = lines(await report()).filter((line) => line.startsWith('SFJ'));
    expect(told).toEqual(counted(cases, '2026-07-01'));
    expect(told).toEqual([
      'SFJ,FULL_RETURN,5',
      'SFJ,NOT_IN_FULL_WORK,5',
      'SFJ,SUSTAINED_13_WEEKS,5',
      'SFJ,SUSTAINED_4_WEEKS,10',
    ]);
  });

  test('[1.8] it counts as the pages compute: two hundred random cases give the same groups', async () => {
    const before = lines(await report());
    const cases = fc.sample(finished, { numRuns: 200, seed: 18 }) as readonly Finished[];
    await store(cases);
    const after = lines(await report()).filter((line) => !before.includes(line));
    expect(after).toEqual(counted(cases, '2026-07-01'));
    expect(after.length).toBeGreaterThan(4);
  });

  test('[1.8] differencing: within a half-year the same printing, whatever closes meanwhile', async () => {
    const once = await report();
    const { rows } = await database.admin.query<{ today: string }>('select app.today()::text as today');
    const today = rows[0]?.today ?? '';
    const cases = fc.sample(finished, { numRuns: 40, seed: 4 }).map((one) => ({ ...one, asOf: today }));
    await store(cases);
    expect(await report()).toBe(once);
    await shiftClock(database, 190);
    expect(await report()).not.toBe(once);
    await shiftClock(database, 0);
  });

  test('[1.8] it is the owner’s alone: not the backend’s role, whoever is logged in, and the owner sees no case', async () => {
    await expect(connected(database.appUrl, evaluationReport)).rejects.toThrow('permission denied');
    await expect(
      actingAs(database, citizen, (query) => query('select * from app.evaluation()')),
    ).rejects.toThrow('permission denied');
    for (const table of [
      'research_answer',
      'case_track',
      'work_actual',
      'sick_leave_period',
      'closing_word',
      'handover',
    ])
      expect((await database.owner.query(`select from ${table}`)).rowCount).toBe(0);
  });
});
