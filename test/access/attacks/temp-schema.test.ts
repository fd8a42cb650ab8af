import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { APP, WALL } from '@samtavle/migrations';
import type { PoolClient } from 'pg';
import { TEMPLATE } from '../../support/cluster.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

/**
 * A name without a schema is looked for in the session's own temporary schema first, types included, unless that
 * schema stands last in the path. A function that runs as the wall and says `::uuid` would take the attacker's `uuid`,
 * and run the attacker's check as the wall.
 */
let database: TestDatabase;
let victim: TestPerson;
beforeAll(async () => {
  database = await freshDatabase();
  victim = await registerPerson(database, 'victim');
  await openCase(database, victim, []);
  // PostgreSQL's own grant, given back: the second lock is tried without the first.
  await database.admin.query(`grant temporary on database ${await name()} to public`);
});
afterAll(() => database.drop());

const name = async (): Promise<string> => {
  const { rows } = await database.admin.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
};

async function asAttacker<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await database.app.connect();
  try {
    return await work(client);
  } finally {
    // with all it made
    client.release(true);
  }
}

/** Every type and relation that a function of the wall could mean, made again by the attacker. */
const TYPES = [
  'uuid',
  'text',
  'jsonb',
  'timestamptz',
  'smallint',
  'date',
  'interval',
  'json',
  'regclass',
  'numeric',
];

const FUNCTIONS = `select p.oid::regprocedure::text as call, n.nspname || '.' || p.proname as name,
    array(select format('null::pg_catalog.%I', t.typname) from unnest(p.proargtypes) with ordinality a (oid, n)
      join pg_type t on t.oid = a.oid order by a.n) as args
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prosecdef and n.nspname in ('app', 'auth', 'audit', 'public') and p.prorettype <> 'trigger'::regtype
    and has_function_privilege($1, p.oid, 'execute')`;

async function planted(client: PoolClient): Promise<void> {
  await client.query('create temporary table loot (who text, what text)');
  await client.query('grant insert on loot to public');
  await client.query(`create function pg_temp.steal() returns boolean language plpgsql as $$
    begin
      if current_user <> '${APP}' then
        insert into pg_temp.loot select current_user, s.token_hash from auth.session s;
      end if;
      return true;
    end $$`);
  for (const type of TYPES)
    await client.query(
      `create domain pg_temp."${type}" as pg_catalog."${type === 'smallint' ? 'int2' : type}" check (pg_temp.steal())`,
    );
}

describe('a type or a table of the attacker’s own, in the temporary schema', () => {
  test('is run by no function of the wall', async () => {
    const { rows } = await database.admin.query<{ call: string; name: string; args: string[] }>(FUNCTIONS, [
      APP,
    ]);
    expect(rows.length).toBeGreaterThan(15);
    const loot = await asAttacker(async (client) => {
      await planted(client);
      const found = [];
      for (const { name: called, args } of rows) {
        await client.query('select set_config($1, $2, false)', ['app.view_as', victim.id]);
        await client.query(`select * from ${called}(${args.join(', ')})`).catch(() => undefined);
        const { rows: stolen } = await client.query<{ who: string }>('select distinct who from pg_temp.loot');
        for (const { who } of stolen) found.push(`${called} as ${who}`);
        await client.query('delete from pg_temp.loot');
      }
      return found;
    });
    expect(loot).toEqual([]);
  });

  test('every function of the wall looks there last', async () => {
    const { rows } = await database.admin.query<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p
       where p.prosecdef and p.proowner = $1::regrole
         and not 'search_path=pg_catalog, pg_temp' = any (coalesce(p.proconfig, '{}'))`,
      [WALL],
    );
    expect(rows.map((row) => row.name)).toEqual([]);
  });
});

test('in a database that was prepared, the backend’s role may make nothing temporary at all', async () => {
  const { rows } = await database.admin.query<{ may: boolean }>(
    'select has_database_privilege($1, $2, $3) as may',
    [APP, TEMPLATE, 'TEMPORARY'],
  );
  expect(rows[0]?.may).toBe(false);
});
