import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryCluster } from '@samtavle/backend/launch';
import { checkDatabase, settingsFromEnv } from '@samtavle/backend/server';
import { APP, connected, LOGIN, OWNER, prepareRoles, upgrade } from '@samtavle/migrations';
import pg from 'pg';
import { HOLES, HOLES_DATABASE as DATABASE } from '../fixtures/holes.ts';

// A server does not start over a wall with a hole, whoever made it and on whatever level. A PostgreSQL of its own, since
// roles belong to all its databases.

type Cluster = Awaited<ReturnType<typeof temporaryCluster>>;
const PROVIDER = {
  key: 'idporten',
  label: 'x',
  issuer: 'https://idporten.example',
  clientId: 'c',
  client: { secret: 's' },
  vouchesFor: ['CITIZEN'],
  demands: [{ claim: 'acr', oneOf: ['high'] }],
};

let cluster: Cluster;
let admin: pg.Client;
const passwords = { owner: OWNER, app: APP, login: LOGIN };
beforeAll(async () => {
  cluster = await temporaryCluster();
  await connected(cluster.url(), (client) => client.query(`create database ${DATABASE}`));
  admin = new pg.Client(cluster.url(DATABASE));
  await admin.connect();
  await prepareRoles(admin, passwords);
  await upgrade(cluster.url(DATABASE, OWNER, OWNER));
}, 120_000);
afterAll(async () => {
  await admin.end();
  await cluster.stop();
});

const start = (env: NodeJS.ProcessEnv = {}): Promise<void> =>
  checkDatabase(
    settingsFromEnv({
      PUBLIC_URL: 'https://samtavle.example',
      IDENTITY_PROVIDERS: JSON.stringify([PROVIDER]),
      DATABASE_URL: cluster.url(DATABASE, APP, APP),
      LOGIN_DATABASE_URL: cluster.url(DATABASE, LOGIN, LOGIN),
      ...env,
    }),
  );

const why = async (env?: NodeJS.ProcessEnv): Promise<string> =>
  start(env).then(
    () => 'started',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

test('a wall without a hole: the check has nothing to say', async () => {
  expect(await why()).toBe('started');
});

describe('one hole, and it does not start', () => {
  test.each(HOLES)('%s', async (_, hole, mend) => {
    try {
      await admin.query(hole);
      const said = await why();
      expect(said).not.toBe('started');
      expect(said).toMatch(/^[^\n]{20,420}$/);
    } finally {
      await admin.query(mend);
    }
    expect(await why()).toBe('started');
  });
});

describe('after a restore', () => {
  const RESTORED = 'restored';
  const there = () => ({
    DATABASE_URL: cluster.url(RESTORED, APP, APP),
    LOGIN_DATABASE_URL: cluster.url(RESTORED, LOGIN, LOGIN),
  });

  test('without the roles it does not start, and says what to run; with them it does', async () => {
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${DATABASE}' and pid <> pg_backend_pid()`,
    );
    await admin.end();
    // what is granted on a database itself comes with no copy and with no dump of one
    await connected(cluster.url(), (client) =>
      client.query(`create database ${RESTORED} template ${DATABASE}`),
    );
    admin = new pg.Client(cluster.url(DATABASE));
    await admin.connect();
    expect(await why(there())).toMatch(/database: public .* run the roles/);
    await connected(cluster.url(RESTORED), (client) => prepareRoles(client, passwords));
    expect(await why(there())).toBe('started');
  });
});

describe('whose login is given', () => {
  test('the two must be the ones that the wall is made for, each in its place', async () => {
    const [app, login] = [cluster.url(DATABASE, APP, APP), cluster.url(DATABASE, LOGIN, LOGIN)];
    expect(await why({ LOGIN_DATABASE_URL: app })).toMatch(/LOGIN_DATABASE_URL is not samtavle_login/);
    expect(await why({ DATABASE_URL: login })).toMatch(/DATABASE_URL is not samtavle_app/);
    expect(await why({ DATABASE_URL: cluster.url(DATABASE) })).toMatch(/bypass/);
    expect(await why({ LOGIN_DATABASE_URL: cluster.url(DATABASE) })).toMatch(/bypass/);
    expect(await why({ DATABASE_URL: cluster.url(DATABASE, OWNER, OWNER) })).toMatch(/owns tables/);
    await admin.query(`create role mine login password 'mine'`);
    await admin.query(`grant connect on database ${DATABASE} to mine`);
    expect(await why({ LOGIN_DATABASE_URL: cluster.url(DATABASE, 'mine', 'mine') })).toMatch(
      /is not samtavle_login/,
    );
    await admin.query('drop owned by mine; drop role mine');
  });
});

test('the roles command makes changed passwords the ones given; a launch leaves them', async () => {
  const login = (password: string) =>
    connected(cluster.url(DATABASE, APP, password), (client) => client.query('select 1'));
  await prepareRoles(admin, { ...passwords, app: 'changed' });
  await expect(login('changed')).rejects.toThrow(/password/);
  await prepareRoles(admin, { ...passwords, app: 'changed' }, 'SET');
  await expect(login(APP)).rejects.toThrow(/password/);
  await login('changed');
  await prepareRoles(admin, passwords, 'SET');
  await login(APP);
});
