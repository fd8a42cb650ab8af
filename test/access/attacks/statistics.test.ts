import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

const SECRET = 'hemmelig-tittel-som-går-igjen';

let database: TestDatabase;
let stranger: TestPerson;
beforeAll(async () => {
  database = await freshDatabase();
  const victim = await registerPerson(database, 'victim');
  stranger = await registerPerson(database, 'stranger');
  const { caseId } = await openCase(database, victim, []);
  await actingAs(database, victim, (query) =>
    query(
      `insert into milestone (id, case_id, category, seen_from, type, title, lane, owner_role)
       select gen_random_uuid(), $1, 'DIAGNOSIS', 2, 'ACTIVITY', case when n % 2 = 0 then $2 else 'x' || n end, 'WORK', 'CITIZEN'
       from generate_series(1, 400) n`,
      [caseId, SECRET],
    ),
  );
  // as autovacuum does sooner or later
  await database.admin.query('analyze');
});
afterAll(() => database.drop());

const explained = async (sql: string): Promise<string> => {
  const rows = await actingAs(database, stranger, (query) => query<Record<string, string>>(`explain ${sql}`));
  return rows.map((row) => row['QUERY PLAN']).join('\n');
};

describe('what the planner remembers tells a stranger with SQL nothing', () => {
  test('pg_stats shows no column of a table behind the wall', async () => {
    const { rows } = await database.app.query(
      `select tablename, attname from pg_stats where schemaname in ('public', 'auth', 'audit')`,
    );
    expect(rows).toEqual([]);
  });

  test('EXPLAIN expects as many rows of a title that is there as of one that is not', async () => {
    const [there, nowhere] = [
      await explained(`select id from milestone where title = '${SECRET}'`),
      await explained(`select id from milestone where title = '${'z'.repeat(SECRET.length)}'`),
    ];
    expect(there.replaceAll(SECRET, '?')).toBe(nowhere.replaceAll('z'.repeat(SECRET.length), '?'));
  });

  test('of no free text anything is remembered at all', async () => {
    const { rows } = await database.admin.query<{ at: string }>(
      `select tablename || '.' || attname as at from pg_stats where schemaname = 'public'
       and (most_common_vals::text like '%' || $1 || '%' or histogram_bounds::text like '%' || $1 || '%')`,
      [SECRET],
    );
    expect(rows).toEqual([]);
  });

  test.each(['analyze, verbose', 'analyze, buffers', 'verbose'])(
    'EXPLAIN (%s) runs behind the same wall: no row, and no value in a filter',
    async (how) => {
      const rows = await actingAs(database, stranger, (query) =>
        query<Record<string, string>>(
          `explain (${how}) select id, title from milestone where title::int = 1`,
        ),
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).not.toContain(SECRET);
      if (how.startsWith('analyze')) expect(plan).toMatch(/actual .*rows=0/);
    },
  );
});
