import type { ClientBase } from 'pg';

/** Owns every table and migrates; forced row-level security hides case data from it too. */
export const OWNER = 'samtavle_owner';
/** The backend's login: owns nothing and bypasses nothing. */
export const APP = 'samtavle_app';
/** No login: owns the few functions that compute access. */
export const WALL = 'samtavle_wall';

/** Passwords for the two roles that log in. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/**
 * Makes the three roles that are missing, and lets the owner build in the database that `client` is connected to.
 * A role that exists keeps its password: it may serve another copy. Run as a superuser, or as a role that may
 * create roles and owns the database. Returns the roles made.
 */
export async function prepareRoles(client: ClientBase, passwords: RolePasswords): Promise<string[]> {
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any ($1)',
    [[OWNER, APP, WALL]],
  );
  const present = new Set(rows.map((row) => row.rolname));
  const wanted = [
    { role: OWNER, login: `login password ${client.escapeLiteral(passwords.owner)}` },
    { role: APP, login: `login password ${client.escapeLiteral(passwords.app)}` },
    { role: WALL, login: 'nologin' },
  ].filter(({ role }) => !present.has(role));
  for (const { role, login } of wanted) {
    await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole nobypassrls ${login}`);
  }
  // The owner may hand functions over to the wall, but does not inherit what the wall may see.
  if (!present.has(WALL) || !present.has(OWNER)) {
    await client.query(`grant ${WALL} to ${OWNER} with inherit false, set true`);
  }
  await openDatabase(client);
  return wanted.map(({ role }) => role);
}

/** Gives the owner the database and its public schema to build in, and the backend leave to connect. */
async function openDatabase(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ ready: boolean; name: string }>(
    `select current_database() as name,
            has_database_privilege($1, current_database(), 'create')
              and has_schema_privilege($1, 'public', 'create with grant option')
              and has_database_privilege($2, current_database(), 'connect')
              and not has_database_privilege($2, current_database(), 'temporary') as ready`,
    [OWNER, APP],
  );
  if (rows[0] === undefined || rows[0].ready) return;
  const database = client.escapeIdentifier(rows[0].name);
  await client.query(`grant create, connect, temporary on database ${database} to ${OWNER}`);
  await client.query(`grant all on schema public to ${OWNER} with grant option`);
  await client.query(`grant connect on database ${database} to ${APP}`);
  // Whoever makes temporary things makes names that other people's functions could mean.
  await client.query(`revoke temporary on database ${database} from public`);
}
