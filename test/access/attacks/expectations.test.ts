import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { upgrade } from '@samtavle/migrations';
import { TABLES } from '@samtavle/shared/tables';
import type { ClientBase } from 'pg';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { PLANTED, plantColumns } from './planted-columns.ts';
import type { PlantedColumn } from './planted-columns.ts';

let database: TestDatabase;
let columns: readonly PlantedColumn[];
beforeAll(async () => {
  database = await freshDatabase();
  columns = await plantColumns(database.admin);
  // as autovacuum does sooner or later
  await database.admin.query('analyze');
});
afterAll(() => database.drop());

/** What EXPLAIN says of a condition on a column; null when the backend may not ask for the column at all. */
async function expected(
  client: ClientBase,
  { at, table }: PlantedColumn,
  condition: string,
  how = 'explain',
) {
  await client.query('savepoint s');
  try {
    const { rows } = await client.query<Record<string, string>>(
      `${how} select 1 from ${table} where ${condition}`,
    );
    // not the filter: it repeats what was asked
    return rows
      .map((row) => row['QUERY PLAN'] ?? '')
      .filter((line) => !/^\s*(Filter|Index Cond|Recheck Cond):/.test(line))
      .join('\n');
  } catch (error) {
    await client.query('rollback to s');
    if (error instanceof Error && error.message.startsWith('permission denied')) return null;
    throw new Error(`${at}: ${String(error)}`, { cause: error });
  }
}

/** Every column about which the two questions are answered differently, asked as the backend without a session. */
async function toldOf(conditions: (column: PlantedColumn) => readonly [string, string], how?: string) {
  const client = await database.app.connect();
  const told: string[] = [];
  let asked = 0;
  try {
    await client.query('begin');
    for (const column of columns) {
      const [there, nowhere] = conditions(column);
      const [one, other] = [
        await expected(client, column, there, how),
        await expected(client, column, nowhere, how),
      ];
      if (one !== other) told.push(`${column.at}: ${String(one)} / ${String(other)}`);
      if (one !== null) asked += 1;
    }
  } finally {
    await client.query('rollback');
    client.release();
  }
  return { told, asked };
}

describe('EXPLAIN, asked as the backend without a session, tells nothing of what stands in any column', () => {
  test('the plant reaches every declared column', () => {
    const all = Object.entries(TABLES).flatMap(([table, card]) =>
      Object.keys(card.columns).map((column) => `${table}.${column}`),
    );
    expect(columns.map(({ at }) => at).toSorted()).toEqual(all.toSorted());
  });

  test('a value in three of four rows is expected as often as one that is nowhere', async () => {
    const { told, asked } = await toldOf(({ name, common, absent }) => [
      `${name} = ${common}`,
      `${name} = ${absent}`,
    ]);
    expect(told).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });

  test('one of a list, not this value, and a range: as often too', async () => {
    const ordered = (type: string) => !['boolean', 'jsonb'].includes(type);
    const questions = [
      (c: PlantedColumn, v: string) => `${c.name} in (${v}, ${c.other})`,
      (c: PlantedColumn, v: string) => `${c.name} <> ${v}`,
      (c: PlantedColumn, v: string) => (ordered(c.type) ? `${c.name} <= ${v}` : 'true'),
      (c: PlantedColumn, v: string) => (c.type === 'text' ? `${c.name} like ${v}` : 'true'),
    ];
    for (const question of questions) {
      const { told } = await toldOf((c) => [question(c, c.common), question(c, c.absent)]);
      expect(told).toEqual([]);
    }
  });

  test('nor does running it: what is asked of the policies is the same for a value that is there', async () => {
    const how = 'explain (analyze, timing off, summary off, buffers off)';
    const { told, asked } = await toldOf(
      ({ name, common, absent }) => [`${name} = ${common}`, `${name} = ${absent}`],
      how,
    );
    // an index is looked up before any policy: no text and no score stands in one (test/access/columns.test.ts)
    const found = new Set(columns.filter(({ indexed }) => indexed).map(({ at }) => at));
    expect(told.filter((line) => !found.has(line.slice(0, line.indexOf(':'))))).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });

  test('nothing is kept of any: no common value, no bound, no share that is empty, no number that was counted', async () => {
    expect(await kept()).toEqual([]);
  });

  test('no statistics stand over several columns, or over an expression', async () => {
    const { rows } = await database.admin.query(
      `select stxname from pg_statistic_ext union all
       select i.indexrelid::regclass::name from pg_index i join pg_class c on c.oid = i.indrelid where c.relforcerowsecurity
         and i.indexprs is not null and exists (select from pg_attribute a where a.attrelid = i.indexrelid and a.attstattarget is distinct from 0)`,
    );
    expect(rows).toEqual([]);
  });
});

test('what a database remembered before it was upgraded is dropped', async () => {
  await database.admin.query('alter table referral alter column health set statistics 100');
  await database.admin.query('analyze referral');
  expect(await kept()).toEqual(['referral']);
  // a clone has the template's tables, but not what was granted on the database itself
  const { rows } = await database.admin.query<{ name: string }>('select current_database() as name');
  await database.admin.query(`grant create on database ${rows[0]?.name ?? ''} to samtavle_owner`);
  await upgrade(database.ownerUrl);
  await database.admin.query('analyze');
  expect(await kept()).toEqual([]);
});

/** Tables of which something is remembered that came from their rows. */
async function kept(): Promise<string[]> {
  const { rows } = await database.admin.query<{ of: string }>(
    `select distinct c.relname as of from pg_statistic s join pg_class t on t.oid = s.starelid
       left join pg_index i on i.indexrelid = t.oid join pg_class c on c.oid = coalesce(i.indrelid, t.oid)
     where c.relforcerowsecurity and not (s.stanullfrac = 0 and s.stawidth = 16 and s.stadistinct in (-0.1::real, -0.02::real, -0.2::real)
       and greatest(s.stakind1, s.stakind2, s.stakind3, s.stakind4, s.stakind5) = 0) order by 1`,
  );
  // made up for what joins need, the same in every database
  return rows.map(({ of }) => of);
}

test('the plant itself would be told of', async () => {
  const client = await database.admin.connect();
  try {
    await client.query('begin');
    await client.query('alter table referral alter column health set statistics 100');
    await client.query('analyze referral');
    const column = columns.find(({ at }) => at === 'referral.health');
    if (column === undefined) throw new Error('the referral is planted');
    const there = await expected(client, column, `health = ${column.common}`);
    expect(there).toContain(`rows=${String((PLANTED / 4) * 3)} `);
    expect(there).not.toBe(await expected(client, column, `health = ${column.absent}`));
  } finally {
    await client.query('rollback');
    client.release();
  }
});
