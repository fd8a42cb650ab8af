import type { ClientBase } from 'pg';

/** Owns every table and migrates; forced row-level security hides case data from it too. */
export const OWNER = 'samtavle_owner';
/** The backend's login: owns nothing and bypasses nothing. */
export const APP = 'samtavle_app';
/** The backend's login for logging people in and out: it makes sessions and reads nothing. */
export const LOGIN = 'samtavle_login';
/** No login: owns the few functions that compute access. */
export const WALL = 'samtavle_wall';

/** Passwords for the three roles that log in. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
  readonly login: string;
}

/**
 * `KEEP`: a role that exists keeps its password, for it may serve another copy on the same server. `SET`: the passwords
 * are the ones given, as an operator means who has changed them.
 */
export type PasswordRule = 'KEEP' | 'SET';

/**
 * Makes the four roles that are missing, and lets the owner build in the database that `client` is connected to.
 * Run as a superuser, or as a role that may create roles and owns the database. Returns the roles made.
 */
export async function prepareRoles(
  client: ClientBase,
  passwords: RolePasswords,
  rule: PasswordRule = 'KEEP',
): Promise<string[]> {
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any ($1)',
    [[OWNER, APP, LOGIN, WALL]],
  );
  const present = new Set(rows.map((row) => row.rolname));
  const roles = [
    { role: OWNER, password: passwords.owner },
    { role: APP, password: passwords.app },
    { role: LOGIN, password: passwords.login },
    { role: WALL, password: null },
  ].map(({ role, password }) => ({
    role,
    login: password === null ? 'nologin' : `login password ${client.escapeLiteral(password)}`,
  }));
  for (const { role, login } of roles) {
    if (!present.has(role)) {
      await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole nobypassrls ${login}`);
    } else if (rule === 'SET') {
      await client.query(`alter role ${role} ${login}`);
    }
  }
  // The owner may hand functions over to the wall, but does not inherit what the wall may see.
  if (!present.has(WALL) || !present.has(OWNER)) {
    await client.query(`grant ${WALL} to ${OWNER} with inherit false, set true`);
  }
  await openDatabase(client);
  return roles.map(({ role }) => role).filter((role) => !present.has(role));
}

const LARGE_OBJECTS = `select from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^(lo_.*|loread|lowrite)$'`;

// What no policy guards: whoever may make a large object has a place of their own that everyone can be let into. Only a
// superuser can take it from everybody.
const TAKE_LARGE_OBJECTS = `do $$
declare f regprocedure;
begin
  if not (select r.rolsuper from pg_roles r where r.rolname = current_user) then return; end if;
  for f in ${LARGE_OBJECTS.replace('select from', 'select p.oid from')} loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$`;

/** Gives the owner the database and its public schema to build in, and the backend's two logins leave to connect. */
async function openDatabase(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ ready: boolean; name: string }>(
    `select current_database() as name,
            has_database_privilege($1, current_database(), 'create')
              and has_schema_privilege($1, 'public', 'create with grant option')
              and has_database_privilege($2, current_database(), 'connect')
              and has_database_privilege($3, current_database(), 'connect')
              and not exists (select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
                where d.datname = current_database() and a.grantee = 0)
              and (not (select r.rolsuper from pg_roles r where r.rolname = current_user) or not exists (${LARGE_OBJECTS}
                and has_function_privilege($2, p.oid, 'execute')))
              and not exists (select from pg_namespace n, aclexplode(n.nspacl) a
                where n.nspname = 'public' and a.grantee = 0 and a.privilege_type = 'CREATE') as ready`,
    [OWNER, APP, LOGIN],
  );
  if (rows[0] === undefined || rows[0].ready) return;
  const database = client.escapeIdentifier(rows[0].name);
  await client.query(`grant create, connect, temporary on database ${database} to ${OWNER}`);
  await client.query(`grant all on schema public to ${OWNER} with grant option`);
  await client.query(`grant connect on database ${database} to ${APP}, ${LOGIN}`);
  // Whoever makes temporary things makes names that other people's functions could mean; and who is not ours stays out.
  await client.query(`revoke all on database ${database} from public`);
  await client.query('revoke create on schema public from public');
  await client.query(TAKE_LARGE_OBJECTS);
}
