import type { ClientBase } from 'pg';
import { DatabaseError } from 'pg';
import { chainedAbove } from './chained.js';
import { CLOSE_PATHS, CLOSE_TABLES, FORGET_VALUES, OPEN_TABLES } from './close-gaps.js';
import { countStock, lossBetween } from './loss.js';
import type { Migration } from './migration-files.js';
import { OWNER } from './roles.js';

/** The database is not as this program expects it. The message is one line for whoever runs it. */
class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** What the database says was applied. */
interface Applied {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

/** Applies what is missing, each in a transaction of its own. Returns the names applied, in order. */
export async function migrateUp(client: ClientBase, migrations: readonly Migration[]): Promise<string[]> {
  return alone(client, async () => {
    const applied = await readApplied(client);
    refuseSurprises(applied, migrations);
    const pending = migrations.slice(applied.length);
    for (const migration of pending) {
      await inTransaction(client, migration.name, async () => {
        await client.query(migration.up);
        await client.query(CLOSE_PATHS);
        await client.query('insert into migration.applied (number, name, checksum) values ($1, $2, $3)', [
          migration.number,
          migration.name,
          migration.checksum,
        ]);
      });
    }
    await closeTables(client);
    return pending.map(label);
  });
}

/**
 * Takes back every migration with a number above `to`, newest first. Returns the names taken back. Without `loseData`
 * it is tried first: when rows or values would be lost, they are named and nothing is changed. Chained history is never
 * taken back, with or without `loseData`.
 */
export async function migrateDown(
  client: ClientBase,
  migrations: readonly Migration[],
  { to, loseData }: { readonly to: number; readonly loseData: boolean },
): Promise<string[]> {
  return alone(client, async () => {
    const applied = await readApplied(client);
    refuseSurprises(applied, migrations);
    const back = migrations.slice(to, applied.length).toReversed();
    await refuseChained(client, to);
    if (!loseData) await refuseLoss(client, back, to);
    await inTransaction(client, 'opening the tables', () => client.query(OPEN_TABLES));
    for (const migration of back) {
      await inTransaction(client, migration.name, async () => {
        await client.query(migration.down);
        await client.query('delete from migration.applied where number = $1', [migration.number]);
      });
    }
    if (to > 0) await closeTables(client);
    return back.map(label);
  });
}

/** What holds for every table, whichever migration made it. */
async function closeTables(client: ClientBase): Promise<void> {
  await inTransaction(client, 'closing the tables', async () => {
    await client.query(CLOSE_TABLES);
    await client.query(FORGET_VALUES);
  });
}

/** A chain with lines left out would no longer hold, so there is no leave to lose them. */
async function refuseChained(client: ClientBase, to: number): Promise<void> {
  const held = await chainedAbove(client, to);
  if (held.length === 0) return;
  throw new MigrationError(
    [
      `down ${String(to)} is not possible: the chained history holds lines of kinds that it would take, and chained ` +
        'history is never taken back. --lose-data does not change that; restore a backup instead. Nothing was changed. ' +
        'The lines:',
      ...held,
    ].join('\n  '),
  );
}

/** Goes the way down and takes it back, to see what would be missing then. */
async function refuseLoss(client: ClientBase, back: readonly Migration[], to: number): Promise<void> {
  await client.query('begin');
  try {
    const before = await countStock(client);
    await client.query(OPEN_TABLES);
    for (const migration of back) await client.query(migration.down);
    const lost = lossBetween(before, await countStock(client));
    if (lost.length > 0) {
      throw new MigrationError(
        [`down ${String(to)} would lose data; nothing was changed. With --lose-data these go:`, ...lost].join(
          '\n  ',
        ),
      );
    }
  } catch (error) {
    if (error instanceof MigrationError) throw error;
    throw new MigrationError(`the way down to ${String(to)} failed: ${describe(error)}`, { cause: error });
  } finally {
    await client.query('rollback');
  }
}

const label = (m: Pick<Applied, 'number' | 'name'>) => `${String(m.number).padStart(4, '0')}_${m.name}`;

/** One migrator at a time; two instances that start together must not both create a table. */
async function alone<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ user: string }>('select current_user as user');
  const user = rows[0]?.user ?? '';
  if (user !== OWNER) throw new MigrationError(`migrations run as ${OWNER}, not as ${user}`);
  await client.query(`select pg_advisory_lock(hashtextextended('samtavle migrations', 0))`);
  try {
    await client.query(`
      create schema if not exists migration;
      create table if not exists migration.applied (
        number integer primary key,
        name text not null,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`);
    return await work();
  } finally {
    await client.query(`select pg_advisory_unlock(hashtextextended('samtavle migrations', 0))`);
  }
}

async function readApplied(client: ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    'select number, name, checksum from migration.applied order by number',
  );
  return rows;
}

function refuseSurprises(applied: readonly Applied[], migrations: readonly Migration[]): void {
  applied.forEach((was, index) => {
    const now = migrations[index];
    if (now === undefined)
      throw new MigrationError(`the database is newer than this program: it has ${label(was)}`);
    if (now.name !== was.name || now.checksum !== was.checksum) {
      throw new MigrationError(
        `${label(now)} was changed after it was applied here (a demo may be started afresh: npm run reset)`,
      );
    }
  });
}

async function inTransaction(client: ClientBase, name: string, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(`migration ${name} failed: ${describe(error)}`, { cause: error });
  }
}

function describe(error: unknown): string {
  if (!(error instanceof DatabaseError)) return String(error);
  const where = [error.detail, error.hint, error.where, error.position && `at character ${error.position}`];
  return [error.message, ...where.filter(Boolean)].join('; ');
}
