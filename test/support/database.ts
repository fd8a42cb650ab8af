import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { APP, connected, LOGIN, OWNER, prepareRoles } from '@samtavle/migrations';
import pg from 'pg';
import { TEMPLATE, testCluster } from './cluster.ts';

/** A migrated database of its own, empty but for the policy. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly loginUrl: string;
  /** As samtavle_owner: registers and the clock. It sees no case data. */
  readonly owner: pg.Pool;
  /** As samtavle_app: what the backend can do with raw SQL. */
  readonly app: pg.Pool;
  /** As samtavle_login: what the backend logs people in and out with. */
  readonly login: pg.Pool;
  /** As the superuser, past every wall: to look for what should be there, never to arrange it. */
  readonly admin: pg.Pool;
  readonly drop: () => Promise<void>;
}

/** Clones the migrated template. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { adminUrl } = testCluster();
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const url = (role: string | null) => addressOf(adminUrl, name, role);
  await connected(adminUrl, (admin) => admin.query(`create database ${name} template ${TEMPLATE}`));
  // what is granted on a database itself is not copied with it
  await connected(url(null), (admin) => prepareRoles(admin, { owner: OWNER, app: APP, login: LOGIN }));
  const pools = [url(OWNER), url(APP), url(LOGIN), url(null)].map(
    (connectionString) => new pg.Pool({ connectionString, max: 8, options: '-c jit=off' }),
  );
  const [owner, app, login, admin] = pools;
  if (owner === undefined || app === undefined || login === undefined || admin === undefined)
    throw new Error('four pools were made');
  return {
    ownerUrl: url(OWNER),
    appUrl: url(APP),
    loginUrl: url(LOGIN),
    owner,
    app,
    login,
    admin,
    drop: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
      await connected(adminUrl, async (client) => {
        await allGone(client, name);
        await client.query(`drop database ${name} with (force)`);
      });
    },
  };
}

/** A pool says that it has ended before its connections have: one that is cut off then fails whoever runs it. */
async function allGone(client: pg.ClientBase, database: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await client.query('select from pg_stat_activity where datname = $1 limit 1', [
      database,
    ]);
    if (rows.length === 0) return;
    await wait(20);
  }
}

/** Sets the demo clock `days` ahead of the real one (negative: behind). */
export async function shiftClock(database: TestDatabase, days: number): Promise<void> {
  await database.owner.query(`update app.clock set shift = make_interval(days => $1)`, [days]);
}

/** The same server, another database; as the superuser or as one of our roles, whose password in tests is its name. */
function addressOf(adminUrl: string, database: string, role: string | null): string {
  const address = new URL(adminUrl);
  address.pathname = `/${database}`;
  if (role !== null) {
    address.username = role;
    address.password = role;
  }
  return address.href;
}
