import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { APP, LOGIN, WALL } from '@samtavle/migrations';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';

// docs/trusted-functions.md is the reviewed list of what runs with more rights than the one who asks for it.

const REVIEWED = readFileSync(new URL('../../../docs/trusted-functions.md', import.meta.url), 'utf8');

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** The doors named in a chapter of the list; each must say something of itself. */
function reviewed(chapter: string): string[] {
  const text = REVIEWED.split(/^## /m).find((part) => part.startsWith(chapter)) ?? '';
  return [...text.matchAll(/^- `([^`]+)`: \S.{5,}$/gm)].map(([, name = '']) => name).sort();
}

async function found(sql: string, values: readonly unknown[]): Promise<string[]> {
  const { rows } = await database.admin.query<{ name: string }>(sql, [...values]);
  return rows.map(({ name }) => name).sort();
}

const CALLABLE = `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prosecdef and n.nspname <> 'pg_catalog' and has_function_privilege($1, p.oid, 'execute')`;

test.each([
  ['Functions that samtavle_app may call', CALLABLE, APP],
  ['Functions that samtavle_login may call', CALLABLE, LOGIN],
  [
    'Views of the wall that samtavle_app may read',
    `select c.oid::regclass::text as name from pg_class c
     where c.relkind in ('v', 'm') and c.relowner = '${WALL}'::regrole and has_table_privilege($1, c.oid, 'select')`,
    APP,
  ],
  [
    'Functions of the wall that run when samtavle_app writes a row',
    `select distinct p.oid::regprocedure::text as name from pg_proc p join pg_trigger t on t.tgfoid = p.oid
     where p.prosecdef and not t.tgisinternal and $1 <> ''`,
    APP,
  ],
])('%s: each is reviewed, and nothing else', async (chapter, sql, role) => {
  const there = await found(sql, [role]);
  expect(there.length).toBeGreaterThan(0);
  expect(there).toEqual(reviewed(chapter));
});

test('what samtavle_login may do is the login: no table, no view, no other function, no schema but auth', async () => {
  const relations = await found(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('app', 'audit', 'auth', 'migration', 'policy', 'public') and c.relkind in ('r', 'v', 'm', 'p', 'S')
       and (case c.relkind when 'S' then has_sequence_privilege($1, c.oid, 'usage, select, update')
         else has_any_column_privilege($1, c.oid, 'select, insert, update, references')
           or has_table_privilege($1, c.oid, 'delete, truncate, trigger, maintain') end)`,
    [LOGIN],
  );
  const functions = await found(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('app', 'audit', 'auth', 'migration', 'policy', 'public') and has_function_privilege($1, p.oid, 'execute')
       and has_schema_privilege($1, n.oid, 'usage')`,
    [LOGIN],
  );
  const schemas = await found(
    `select n.nspname as name from pg_namespace n
     where n.nspname in ('app', 'audit', 'auth', 'migration', 'policy') and has_schema_privilege($1, n.oid, 'usage, create')`,
    [LOGIN],
  );
  expect(relations).toEqual([]);
  expect(functions).toEqual(reviewed('Functions that samtavle_login may call'));
  expect(schemas).toEqual(['auth']);
});

test('no function of ours is everybody’s: not the wall’s own either, whoever makes the next', async () => {
  const everybodys = await found(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('app', 'audit', 'auth', 'migration', 'policy', 'public')
       and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
         where a.grantee = 0 and a.privilege_type = $1)`,
    ['EXECUTE'],
  );
  expect(everybodys).toEqual([]);
});
