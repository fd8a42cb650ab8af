import { canonicalPolicy } from '@samtavle/shared/policy';
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { troubleOf } from '../database/failures.js';
import { checkWall } from './check-wall.js';
import { StartupError } from './startup-error.js';

interface Found {
  readonly role: string;
  readonly all_powerful: boolean;
  readonly owns: boolean;
  readonly may_become: boolean;
}

/**
 * Looks whether the wall stands before anyone is let in: the database's policy is the one this program was built
 * with, and our own role cannot step over it.
 * @throws StartupError with one clear line.
 */
export async function checkDatabase({ databaseUrl, loginDatabaseUrl, production }: Settings): Promise<void> {
  await connected(databaseUrl, async (client) => {
    await checkRole(client, 'samtavle_app', 'DATABASE_URL');
    await checkPolicy(client);
    await checkWall(client, production);
    if (production) await checkClock(client);
  });
  await connected(loginDatabaseUrl, (client) => checkRole(client, 'samtavle_login', 'LOGIN_DATABASE_URL'));
}

async function connected(url: string, check: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  });
  // A line lost between two checks shows itself in the next one.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await check(client);
  } catch (error) {
    throw asStartupError(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The wall is made for logins of these names; another may do what nobody has looked at. */
async function checkRole(client: pg.Client, wanted: string, setting: string): Promise<void> {
  const { rows } = await client.query<Found>(`
    select r.rolname as role, r.rolsuper or r.rolbypassrls as all_powerful,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relowner = r.oid and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema') as owns,
      exists (select from pg_roles o where o.oid <> r.oid and pg_has_role(r.oid, o.oid, 'MEMBER')) as may_become
    from pg_roles r where r.rolname = current_user`);
  const found = rows[0];
  if (found === undefined) throw new StartupError('The database role cannot be read.');
  const name = `The database role "${found.role}"`;
  if (found.all_powerful) throw new StartupError(`${name} can bypass row-level security; run as ${wanted}.`);
  if (found.owns) throw new StartupError(`${name} owns tables; run as ${wanted}.`);
  if (found.may_become) throw new StartupError(`${name} is a member of another role; run as ${wanted}.`);
  if (found.role !== wanted) throw new StartupError(`${name} in ${setting} is not ${wanted}.`);
}

async function checkPolicy(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ hash: string }>('select s.hash from policy.stamp s');
  if (rows[0]?.hash === policyHash()) return;
  throw new StartupError("The access policy in the database is not this program's; run the migrations.");
}

async function checkClock(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ shifted: boolean }>(
    "select c.shift <> interval '0' as shifted from app.clock c",
  );
  if (rows[0]?.shifted === false) return;
  throw new StartupError("The database's clock is shifted: this is a demo database, not one for production.");
}

/** SHA-256 (hex) of the policy this program decides by. */
export function policyHash(): string {
  return createHash('sha256').update(canonicalPolicy()).digest('hex');
}

const NOT_MIGRATED = new Set(['42P01', '3F000', '42501', '42703']);

function asStartupError(error: unknown): StartupError {
  if (error instanceof StartupError) return error;
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (code === '28P01' || code === '28000')
    return new StartupError('The database refuses the login.', { cause: error });
  if (code === '3D000') return new StartupError('There is no such database.', { cause: error });
  const trouble = troubleOf(error);
  if (trouble !== null)
    return new StartupError(
      trouble === 'UNAVAILABLE' ? 'The database cannot be reached.' : 'The database is busy; try again.',
      { cause: error },
    );
  if (typeof code === 'string' && NOT_MIGRATED.has(code)) {
    return new StartupError('The database has not been migrated; run the migrations first.', {
      cause: error,
    });
  }
  return new StartupError('The database could not be checked.', { cause: error });
}
