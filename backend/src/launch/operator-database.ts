import { APP, connected, LOGIN, OWNER, prepareRoles } from '@samtavle/migrations';
import type { RolePasswords } from '@samtavle/migrations';
import { scryptSync } from 'node:crypto';
import { asRole, passwordIn, shown } from './database-address.js';
import { codeOf, LaunchFailure } from './failure.js';
import type { LaunchSettings } from './launch-settings.js';
import { reachDatabase } from './reach-database.js';
import type { Secrets } from './secrets.js';

/** The three logins that Samtavle works with. */
export interface DatabaseLogins {
  readonly owner: string;
  readonly app: string;
  readonly login: string;
}

/** What an operator may give beside DATABASE_URL. */
export type GivenLogins = Pick<LaunchSettings, 'ownerDatabaseUrl' | 'loginDatabaseUrl'>;

/**
 * The logins for the operator's own database. Either all are given (OWNER_DATABASE_URL, LOGIN_DATABASE_URL, and
 * DATABASE_URL as samtavle_app), or DATABASE_URL is of a role that may make roles, and then they are made.
 */
export async function operatorLogins(
  databaseUrl: string,
  { ownerDatabaseUrl: ownerUrl, loginDatabaseUrl: loginUrl }: GivenLogins,
  secrets: () => Secrets,
): Promise<DatabaseLogins> {
  await reachDatabase('DATABASE_URL', databaseUrl);
  if (ownerUrl !== null) {
    await reachDatabase('OWNER_DATABASE_URL', ownerUrl);
    if (loginUrl === null) {
      throw new LaunchFailure(
        `OWNER_DATABASE_URL is given and LOGIN_DATABASE_URL is not: give the login of ${LOGIN} too.`,
      );
    }
    await reachDatabase('LOGIN_DATABASE_URL', loginUrl);
    return { owner: ownerUrl, app: databaseUrl, login: loginUrl };
  }
  const passwords = rolePasswords(databaseUrl, secrets);
  await makeRoles(databaseUrl, passwords);
  const logins = {
    owner: asRole(databaseUrl, OWNER, passwords.owner),
    app: asRole(databaseUrl, APP, passwords.app),
    login: asRole(databaseUrl, LOGIN, passwords.login),
  };
  await proveLogin(OWNER, logins.owner);
  await proveLogin(APP, logins.app);
  await proveLogin(LOGIN, logins.login);
  return logins;
}

/**
 * Roles belong to the whole server, so two copies of Samtavle there share them. Derived from the password that the
 * operator gave for that server, their passwords are the same for every copy and need not be kept anywhere.
 */
function rolePasswords(databaseUrl: string, secrets: () => Secrets): RolePasswords {
  const given = passwordIn(databaseUrl);
  if (given === '') return secrets();
  const derive = (role: string) => scryptSync(given, `samtavle ${role}`, 24).toString('base64url');
  return { owner: derive(OWNER), app: derive(APP), login: derive(LOGIN) };
}

async function makeRoles(url: string, passwords: RolePasswords): Promise<void> {
  await connected(url, async (client) => {
    const { rows } = await client.query<{ name: string; able: boolean }>(
      'select rolname as name, rolsuper or rolcreaterole as able from pg_roles where rolname = current_user',
    );
    if (rows[0]?.able !== true) {
      throw new LaunchFailure(
        `${rows[0]?.name ?? 'The user'} in DATABASE_URL may not make roles. Give one that may, or ${APP}'s login as DATABASE_URL, ${LOGIN}'s as LOGIN_DATABASE_URL and ${OWNER}'s as OWNER_DATABASE_URL.`,
      );
    }
    try {
      await prepareRoles(client, passwords);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new LaunchFailure(
        `The roles could not be made in ${shown(url)}: ${why}. DATABASE_URL must own the database.`,
      );
    }
  });
}

async function proveLogin(role: string, url: string): Promise<void> {
  try {
    await connected(url, (client) => client.query('select 1'));
  } catch (error) {
    if (codeOf(error) !== '28P01') throw error;
    throw new LaunchFailure(
      `The role ${role} exists at ${shown(url)} with another password. Give the logins of ${APP} as DATABASE_URL, ${LOGIN} as LOGIN_DATABASE_URL and ${OWNER} as OWNER_DATABASE_URL.`,
    );
  }
}
