import type { ClientBase } from 'pg';

/**
 * Everything of which the wall is made, as the catalog tells it: one line a thing, the long ones by their MD5 (their
 * words are in migrations/schema.sql). Whoever grants, owns, drops, alters or adds anything that counts, on whichever
 * level, changes a line. Other people's things in the same database have a line only when our logins could use them.
 */
const LINES = `
with ours as (select r.* from pg_roles r where r.rolname in ('samtavle_owner', 'samtavle_app', 'samtavle_login', 'samtavle_wall')),
reader as (select oid from ours where rolname in ('samtavle_app', 'samtavle_login') union all select 0::oid),
schema as (select n.* from pg_namespace n where n.nspname in ('app', 'audit', 'auth', 'migration', 'policy', 'public')),
relation as (
  select c.*, n.nspname, n.nspname || '.' || c.relname as name,
    exists (select from aclexplode(c.relacl) a where a.grantee in (select oid from reader))
      or exists (select from pg_attribute t, aclexplode(t.attacl) a where t.attrelid = c.oid and a.grantee in (select oid from reader)) as open
  from pg_class c join schema n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')),
wall_relation as (select r.* from relation r where r.open or (r.nspname <> 'migration' and r.relowner in (select oid from ours))),
lines (line) as (
  select format('role %s: login %s, super %s, bypass %s, makes roles %s, databases %s, replicates %s', rolname, rolcanlogin, rolsuper,
    rolbypassrls, rolcreaterole, rolcreatedb, rolreplication) from ours
  union all
  select format('member %s of %s: inherits %s, becomes %s, admits %s', m.member::regrole, m.roleid::regrole, m.inherit_option, m.set_option, m.admin_option)
  from pg_auth_members m join pg_roles r on r.oid = m.member
  where m.member in (select oid from ours) or (m.roleid in (select oid from ours) and not r.rolsuper and not r.rolcreaterole)
  union all
  select format('setting of %s: %s', case s.setrole when 0 then 'all' else s.setrole::regrole::text end, v)
  from pg_db_role_setting s cross join unnest(s.setconfig) v
  where s.setdatabase in (0, (select d.oid from pg_database d where d.datname = current_database()))
    and (s.setrole in (select oid from ours) or (s.setrole = 0
      and v ~ '^(role|search_path|row_security|session_replication_role|lo_compat_privileges|(local|session)_preload_libraries)='))
  union all
  select format('parameter %s: %s', p.parname, a.privilege_type) from pg_parameter_acl p, aclexplode(p.paracl) a
  where a.grantee in (select oid from ours union all select 0)
  union all
  select format('database: %s %s', case a.grantee when 0 then 'public' else a.grantee::regrole::text end, a.privilege_type)
  from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
  where d.datname = current_database() and a.grantee in (select oid from ours union all select 0)
  union all
  select format('tablespace %s: %s', t.spcname, a.privilege_type) from pg_tablespace t, aclexplode(t.spcacl) a
  where a.grantee in (select oid from ours union all select 0)
  union all
  select format('schema %s: %s %s', n.nspname, case a.grantee when 0 then 'public' else a.grantee::regrole::text end, a.privilege_type)
  from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
  where n.nspname <> 'information_schema' and n.nspname !~ '^pg_' and a.grantee <> n.nspowner
    and (n.oid in (select oid from schema) or a.grantee in (select oid from reader))
  union all
  select format('owner of schema %s: %s', n.nspname, n.nspowner::regrole) from pg_namespace n
  where (n.oid in (select oid from schema) and n.nspname <> 'public') or n.nspowner in (select oid from ours)
  union all
  select format('default for %s on %s: %s %s', d.defaclrole::regrole, d.defaclobjtype, case a.grantee when 0 then 'public' else a.grantee::regrole::text end, a.privilege_type)
  from pg_default_acl d, aclexplode(d.defaclacl) a where d.defaclrole in (select oid from ours) or a.grantee in (select oid from ours union all select 0)
  union all
  select format('%s %s: owner %s, row security %s, forced %s, %s, grants %s, columns %s, words %s',
    case r.relkind when 'v' then 'view' when 'm' then 'kept view' when 'S' then 'sequence' when 'f' then 'foreign table' else 'table' end,
    r.name, r.relowner::regrole, r.relrowsecurity, r.relforcerowsecurity, coalesce(array_to_string(r.reloptions, ' '), '-'),
    coalesce((select string_agg(format('%s %s', case a.grantee when 0 then 'public' else a.grantee::regrole::text end, a.privilege_type), ', '
      order by case a.grantee when 0 then 'public' else a.grantee::regrole::text end collate "C", a.privilege_type collate "C")
      from aclexplode(r.relacl) a where a.grantee <> r.relowner), '-'),
    coalesce((select md5(string_agg(format('%s %s %s', t.attname, case a.grantee when 0 then 'public' else a.grantee::regrole::text end, a.privilege_type), ', '
      order by t.attname collate "C", case a.grantee when 0 then 'public' else a.grantee::regrole::text end collate "C", a.privilege_type collate "C"))
      from pg_attribute t, aclexplode(t.attacl) a where t.attrelid = r.oid and not t.attisdropped and a.grantee <> r.relowner), '-'),
    case when r.relkind in ('v', 'm') then md5(pg_get_viewdef(r.oid)) else '-' end)
  from wall_relation r
  union all
  select format('policy %s on %s: %s, %s, to %s, %s', p.polname, r.name, p.polcmd, case when p.polpermissive then 'permits' else 'restricts' end,
    (select string_agg(case o when 0 then 'public' else o::regrole::text end, ', ' order by case o when 0 then 'public' else o::regrole::text end collate "C") from unnest(p.polroles) o),
    md5(concat_ws('|', 'u', pg_get_expr(p.polqual, p.polrelid), 'c', pg_get_expr(p.polwithcheck, p.polrelid))))
  from pg_policy p join wall_relation r on r.oid = p.polrelid
  union all
  select format('trigger %s on %s: %s, %s', t.tgname, r.name, t.tgenabled, md5(pg_get_triggerdef(t.oid)))
  from pg_trigger t join wall_relation r on r.oid = t.tgrelid where not t.tgisinternal
  union all
  select format('key of %s: %s %s', r.name, t.tgenabled, count(*)) from pg_trigger t join wall_relation r on r.oid = t.tgrelid
  where t.tgisinternal and t.tgenabled <> 'O' group by r.name, t.tgenabled
  union all
  select format('rule %s on %s', w.rulename, r.name) from pg_rewrite w join wall_relation r on r.oid = w.ev_class
  where not (r.relkind in ('v', 'm') and w.rulename = '_RETURN')
  union all
  select format('function %s: owner %s, %s, %s, grants %s, words %s', p.oid::regprocedure, p.proowner::regrole,
    case when p.prosecdef then 'as its owner' else 'as the caller' end, coalesce(array_to_string(p.proconfig, ' '), '-'),
    coalesce((select string_agg(case a.grantee when 0 then 'public' else a.grantee::regrole::text end, ', '
      order by case a.grantee when 0 then 'public' else a.grantee::regrole::text end collate "C")
      from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner), '-'),
    md5(concat_ws('|', p.provolatile, p.proleakproof, p.prosrc, pg_get_function_sqlbody(p.oid), pg_get_function_arguments(p.oid), pg_get_function_result(p.oid))))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
    and (p.proowner in (select oid from ours) or n.nspname in ('app', 'audit', 'auth', 'migration', 'policy')
      or (p.prosecdef and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee in (select oid from reader))))
  union all
  -- what PostgreSQL itself keeps from everybody: files, other processes, large objects' copies
  select format('catalog function %s: %s', p.oid::regprocedure, o.rolname) from pg_init_privs i join pg_proc p on p.oid = i.objoid cross join ours o
  where i.classoid = 'pg_proc'::regclass and i.privtype = 'i' and p.pronamespace = 'pg_catalog'::regnamespace and o.rolname <> 'samtavle_wall'
    and has_function_privilege(o.oid, p.oid, 'execute') and not exists (select from aclexplode(i.initprivs) a where a.grantee = 0)
  union all
  select format('catalog table %s: %s', c.relname, o.rolname) from pg_init_privs i join pg_class c on c.oid = i.objoid and i.objsubid = 0 cross join ours o
  where i.classoid = 'pg_class'::regclass and i.privtype = 'i' and c.relnamespace = 'pg_catalog'::regnamespace and has_table_privilege(o.oid, c.oid, 'select')
    and not exists (select from aclexplode(i.initprivs) a where a.grantee = 0 and a.privilege_type = 'SELECT')
  union all
  select format('large objects are there: owner %s', l.lomowner::regrole) from pg_largeobject_metadata l group by l.lomowner
  union all
  select format('extension %s', e.extname) from pg_extension e where e.extname not in ('plpgsql', 'pg_stat_statements')
  union all
  select format('language %s', l.lanname) from pg_language l where l.lanname not in ('internal', 'c', 'sql', 'plpgsql') or (l.lanname in ('internal', 'c') and l.lanpltrusted)
  union all
  select format('data wrapper %s', f.fdwname) from pg_foreign_data_wrapper f
  union all
  select format('server %s', s.srvname) from pg_foreign_server s
  union all
  select format('publication %s', p.pubname) from pg_publication p
  union all
  select format('subscription %s', s.subname) from pg_subscription s where s.subdbid = (select d.oid from pg_database d where d.datname = current_database())
  union all
  select format('event trigger %s', e.evtname) from pg_event_trigger e join pg_proc p on p.oid = e.evtfoid join schema n on n.oid = p.pronamespace
  union all
  select format('large object function %s: %s', p.oid::regprocedure, o.rolname) from pg_proc p cross join ours o
  where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^(lo_.*|loread|lowrite)$' and o.rolname in ('samtavle_app', 'samtavle_login')
    and has_function_privilege(o.oid, p.oid, 'execute'))
select line from lines order by line collate "C"`;

/** Every line of the wall in the database of `client`, sorted; any login may ask. */
export async function wallLines(client: ClientBase): Promise<string[]> {
  await client.query('begin read only');
  try {
    // With an empty search path every name is told with its schema.
    await client.query(`set local search_path to ''`);
    const { rows } = await client.query<{ line: string }>(LINES);
    return rows.map(({ line }) => line);
  } finally {
    await client.query('rollback');
  }
}
