import { TABLES } from '@samtavle/shared/tables';
import type { ColumnKind } from '@samtavle/shared/tables';

/**
 * Run with every migration, in its transaction, so that no function of it is ever without this.
 *
 * A name without a schema is looked for in the session's own temporary schema first, types included, unless that schema
 * stands last in the path. With an empty path, `::uuid` in a function of the wall could be a type that whoever got SQL
 * through had made, and its check would run as the wall.
 */
export const CLOSE_PATHS = `
set local role samtavle_wall;
do $$
declare f regprocedure;
begin
  for f in select p.oid from pg_catalog.pg_proc p
    where p.prosecdef and p.proowner = 'samtavle_wall'::regrole
      and not 'search_path=pg_catalog, pg_temp' = any (coalesce(p.proconfig, '{}'))
  loop
    execute format('alter function %s set search_path = pg_catalog, pg_temp', f);
  end loop;
end $$;
reset role`;

/**
 * How many different values the planner is told to expect in a column, as a share of the table's rows: what is
 * plausible for its kind, never counted. Where nothing stands, it guesses.
 */
const EXPECTED: Partial<Record<ColumnKind, number>> = { case: 0.1, person: 0.02, row: 0.2 };

const expected = Object.entries(TABLES).flatMap(([table, { columns }]) =>
  Object.entries(columns).flatMap(([column, kind]) => {
    const share = EXPECTED[kind];
    const [schema, name] = table.includes('.') ? table.split('.') : ['public', table];
    return share === undefined ? [] : [{ schema, name, column, share }];
  }),
);

/**
 * Run with every migration and at every upgrade: nothing is remembered of what stands in a table with personal data.
 *
 * What a planner remembers of a column (its commonest values, its bounds, how many are empty or different, how long they
 * are) shows through in what EXPLAIN expects, past row security and without a session. That tells of free text, and as
 * well that somebody scored 27, or that one case has a rare category. So no column is looked at, whatever its kind; what
 * was remembered before is dropped; and what joins need to know is made up from the declaration instead.
 */
export const FORGET_VALUES = `
do $$
declare c record;
begin
  for c in select format('alter %s %s alter column %s set statistics 0', case t.relkind when 'i' then 'index' else 'table' end,
      t.oid::regclass, case t.relkind when 'i' then a.attnum::text else quote_ident(a.attname) end) as statement
    from pg_catalog.pg_attribute a join pg_catalog.pg_class t on t.oid = a.attrelid
    left join pg_catalog.pg_index i on i.indexrelid = t.oid
    join pg_catalog.pg_class w on w.oid = coalesce(i.indrelid, t.oid)
    where w.relkind = 'r' and w.relforcerowsecurity and w.relowner = 'samtavle_owner'::regrole
      and (t.relkind = 'r' or t.relkind = 'i' and i.indkey[a.attnum - 1] = 0)
      and a.attnum > 0 and not a.attisdropped and a.attstattarget is distinct from 0
  loop
    execute c.statement;
  end loop;
  for c in select n.nspname, t.relname, a.attname
    from pg_catalog.pg_attribute a join pg_catalog.pg_class t on t.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = t.relnamespace
    where t.relkind = 'r' and t.relforcerowsecurity and t.relowner = 'samtavle_owner'::regrole
      and a.attnum > 0 and not a.attisdropped
  loop
    perform pg_catalog.pg_clear_attribute_stats(c.nspname, c.relname, c.attname, false);
  end loop;
  for c in select e.* from pg_catalog.jsonb_to_recordset('${JSON.stringify(expected)}') as e (schema text, name text, "column" text, share real)
    join pg_catalog.pg_attribute a on a.attrelid = to_regclass(format('%I.%I', e.schema, e.name)) and a.attname = e."column"
  loop
    perform pg_catalog.pg_restore_attribute_stats('schemaname', c.schema, 'relname', c.name, 'attname', c."column", 'inherited', false,
      'null_frac', 0::real, 'avg_width', 16, 'n_distinct', - c.share);
  end loop;
end $$`;

/**
 * Run at every upgrade: without a live session the backend's rows are not even compared. A comparison that leaks nothing by
 * itself (=, <) may run before the policies, being cheaper; whether these were asked at all then tells, in EXPLAIN ANALYZE
 * and by the time it takes, whether any row, anybody's, has the value. This policy names no column: it is cheaper still.
 */
export const CLOSE_TABLES = `
do $$
declare t regclass;
begin
  for t in select c.oid from pg_catalog.pg_class c
    where c.relkind = 'r' and c.relforcerowsecurity and c.relowner = 'samtavle_owner'::regrole
      and exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid and p.polpermissive and 'samtavle_app'::regrole = any (p.polroles))
      and not exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid and p.polname = 'awake')
  loop
    execute format('create policy awake on %s as restrictive for select to samtavle_app using ((select app.actor()) is not null)', t);
  end loop;
end $$`;

/** Run before the way down, which takes back what these lean on. */
export const OPEN_TABLES = `
do $$
declare t regclass;
begin
  for t in select p.polrelid from pg_catalog.pg_policy p where p.polname = 'awake' loop
    execute format('drop policy awake on %s', t);
  end loop;
end $$`;
