import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TABLES } from '@samtavle/shared/tables';
import type { ColumnKind } from '@samtavle/shared/tables';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';

interface Found {
  readonly at: string;
  readonly type: string;
}

const WHERE = 'declare it in shared/src/tables (one file for each group of tables)';
const WORDS = ['text'];
const NUMBERS = ['integer', 'smallint', 'bigint', 'numeric'];
/** In which types each kind may stand. */
const TYPES: Readonly<Record<ColumnKind, readonly string[]>> = {
  id: ['uuid'],
  case: ['uuid'],
  person: ['uuid'],
  organisation: ['uuid'],
  row: ['uuid', 'text'],
  'free text': WORDS,
  name: WORDS,
  identity: WORDS,
  secret: ['text', 'bytea', 'uuid'],
  code: WORDS,
  codes: ['text[]'],
  counted: NUMBERS,
  numbers: ['bigint[]', 'smallint[]'],
  level: NUMBERS,
  order: NUMBERS,
  version: NUMBERS,
  date: ['date'],
  moment: ['timestamp with time zone'],
  'yes or no': ['boolean'],
  record: ['jsonb'],
};

let database: TestDatabase;
let found: readonly Found[];
beforeAll(async () => {
  database = await freshDatabase();
  // the clock is nobody's; all else in these schemas is about people, or about those who serve them
  ({ rows: found } = await database.admin.query<Found>(
    `select case n.nspname when 'public' then '' else n.nspname || '.' end || t.relname || '.' || a.attname as at,
       format_type(a.atttypid, null) as type
     from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
     where t.relkind in ('r', 'p', 'm') and n.nspname in ('public', 'app', 'auth', 'audit') and t.oid <> 'app.clock'::regclass
       and a.attnum > 0 and not a.attisdropped order by 1`,
  ));
});
afterAll(() => database.drop());

const declared = (): [string, ColumnKind][] =>
  Object.entries(TABLES).flatMap(([table, { columns }]) =>
    Object.entries(columns).map(([column, kind]): [string, ColumnKind] => [`${table}.${column}`, kind]),
  );

test('what each column is, is declared: none is missing, none is left of a column that is gone', () => {
  const names = new Set(declared().map(([at]) => at));
  const there = new Set(found.map(({ at }) => at));
  expect({
    hint: WHERE,
    missing: [...there].filter((at) => !names.has(at)),
    gone: [...names].filter((at) => !there.has(at)),
  }).toEqual({ hint: WHERE, missing: [], gone: [] });
});

test('no table is declared twice', () => {
  const all = declared().map(([at]) => at);
  expect(all.length).toBe(new Set(all).size);
  expect(found.length).toBe(all.length);
});

test('each column’s type is one that its kind can have', () => {
  const types = new Map(found.map(({ at, type }) => [at, type]));
  const odd = declared().filter(([at, kind]) => !TYPES[kind].includes(types.get(at) ?? ''));
  expect(odd).toEqual([]);
});

test('every table that is declared stands behind the wall, forced', async () => {
  const { rows } = await database.admin.query<{ name: string }>(
    `select name from unnest($1::text[]) name join pg_class c on c.oid = to_regclass(name) where not (c.relrowsecurity and c.relforcerowsecurity)`,
    [Object.keys(TABLES)],
  );
  expect(rows).toEqual([]);
});

test('no text, name, score or secret that the backend may ask for stands in an index: it is looked up before any policy', async () => {
  const { rows } = await database.admin.query<{ table: string; column: string }>(
    `select distinct case n.nspname when 'public' then '' else n.nspname || '.' end || t.relname as table, a.attname as column
     from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
     join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey)
     where t.relforcerowsecurity and has_column_privilege('samtavle_app', t.oid, a.attnum, 'select') order by 1, 2`,
  );
  const telling: readonly (ColumnKind | undefined)[] = [
    'free text',
    'name',
    'identity',
    'secret',
    'counted',
    'record',
    undefined,
  ];
  const others = rows.filter(({ table, column }) => telling.includes(TABLES[table]?.columns[column]));
  // what a public provider is called, and where it is, is no secret
  expect(others).toEqual([
    { table: 'provider', column: 'name' },
    { table: 'provider_site', column: 'place' },
  ]);
});

test('every table that the backend may read is closed to it without a session', async () => {
  const { rows } = await database.admin.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relforcerowsecurity and c.relkind = 'r'
       and has_any_column_privilege('samtavle_app', c.oid, 'select')
       and exists (select from pg_policy p where p.polrelid = c.oid and 'samtavle_app'::regrole = any (p.polroles))
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'awake' and not p.polpermissive)`,
  );
  expect(rows).toEqual([]);
});
