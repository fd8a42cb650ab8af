/**
 * Run with every migration, in its transaction, so that no function or column of it is ever without this.
 *
 * A name without a schema is looked for in the session's own temporary schema first, types included, unless that schema
 * stands last in the path. With an empty path, `::uuid` in a function of the wall could be a type that whoever got SQL
 * through had made, and its check would run as the wall.
 *
 * What a planner remembers of a column (its commonest values) shows through in what EXPLAIN expects, past row security.
 * No one searches by free text, so nothing is remembered of it.
 */
export const CLOSE_GAPS = `
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
reset role;
do $$
declare c record;
begin
  for c in select a.attrelid::regclass as of_table, a.attname as name
    from pg_catalog.pg_attribute a join pg_catalog.pg_class t on t.oid = a.attrelid
    where t.relkind = 'r' and t.relforcerowsecurity and t.relowner = 'samtavle_owner'::regrole
      and a.attnum > 0 and not a.attisdropped and a.attstattarget is distinct from 0 and a.atttypid = 'text'::regtype
      and a.attname ~ '(^|_)(text|title|note|name|reason|purpose|tasks|workplace|subject|verifier|nonce)$'
  loop
    execute format('alter table %s alter column %I set statistics 0', c.of_table, c.name);
  end loop;
end $$`;
