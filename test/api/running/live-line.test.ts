import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { Listener } from '../fixtures/listener.ts';
import { knock, listen } from '../fixtures/listener.ts';
import { readyOf, untilReadyIs } from '../fixtures/ready.ts';
import type { TcpProxy } from '../fixtures/tcp-proxy.ts';
import { startProxy } from '../fixtures/tcp-proxy.ts';

// Two instances over one database. The line on which the second listens passes through a proxy that fails as lines do.

/** A pulse each five seconds must be heard within four; and some more on a busy machine. */
const NOTICED_MS = 15_000;

let database: TestDatabase;
let proxy: TcpProxy;
let first: TestServer;
let second: TestServer;
const listeners: Listener[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  proxy = await startProxy(database.appUrl);
  first = await startTestServer({}, database);
  second = await startTestServer({ LISTEN_DATABASE_URL: proxy.through(database.appUrl) }, database);
}, 120_000);
afterAll(async () => {
  await second.stop();
  await first.stop();
  await proxy.stop();
  await database.drop();
});
afterEach(async () => {
  for (const listener of listeners.splice(0)) listener.stop();
  proxy.become('PASS');
  await untilReadyIs(second, null);
});

const headersOf = ({ token }: TestPerson) => ({ cookie: `samtavle=${token}`, origin: second.url });

/** A page at the second instance of somebody who acts at the first: what is heard went through the database. */
async function pageAtSecond(person: TestPerson): Promise<Listener> {
  const page = await listen(second, first.as(person));
  listeners.push(page);
  return page;
}

/** Logs out at the first instance. */
const logOut = (person: TestPerson) =>
  fetch(`${first.url}/auth/logout`, {
    method: 'POST',
    headers: { cookie: `samtavle=${person.token}`, origin: first.url, 'x-samtavle': '1' },
  });

describe('the line on which one instance listens', () => {
  test('works: what is done at one is heard at the other, and a logout closes the socket there', async () => {
    const person = await registerPerson(database, 'both');
    const page = await pageAtSecond(person);
    expect(await page.heard()).toEqual([]);
    await logOut(person);
    expect(await page.closed).toBe(4401);
  });

  test('is broken: sockets close so that pages come back, and it mends itself', async () => {
    const person = await registerPerson(database, 'dropped');
    const page = await pageAtSecond(person);
    proxy.drop();
    expect(await page.closed).toBe(1012);
    await untilReadyIs(second, null);
    const again = await pageAtSecond(await registerPerson(database, 'after the break'));
    expect(await again.heard()).toEqual([]);
  });

  test('hears nothing more, without a word: that is noticed, and a logout meanwhile leaves no socket open', async () => {
    const [staying, leaving] = [
      await registerPerson(database, 'staying'),
      await registerPerson(database, 'leaving'),
    ];
    const pages = [await pageAtSecond(staying), await pageAtSecond(leaving)];
    proxy.become('BLACK_HOLE');
    expect((await logOut(leaving)).status).toBe(204);
    const begun = performance.now();
    expect(await Promise.all(pages.map(({ closed }) => closed))).toEqual([1012, 1012]);
    expect(performance.now() - begun).toBeLessThan(NOTICED_MS);
    // ready says so, in a word; nobody listens to nothing; what is asked is still answered
    expect(await readyOf(second)).toEqual({ status: 503, reason: 'NOT_LISTENING' });
    expect(await knock(second, headersOf(staying))).toBe(503);
    expect(await knock(second, headersOf(leaving))).toBe(503);
    expect((await second.as(staying).graphql('{ me { today } }')).status).toBe(200);
    expect(await readyOf(first)).toEqual({ status: 200, reason: null });
    proxy.become('PASS');
    proxy.drop();
    await untilReadyIs(second, null);
    expect(await knock(second, headersOf(leaving))).toBe(401);
    expect(await knock(second, headersOf(staying))).toBe(101);
  }, 90_000);
});

describe('a transaction pooler, where LISTEN is answered and lost', () => {
  test('the server says what to set, is not ready, and lets nobody listen to nothing', async () => {
    const pooler = await startProxy(database.appUrl, 'POOLER');
    const server = await startTestServer({ DATABASE_URL: pooler.through(database.appUrl) }, database);
    const person = await registerPerson(database, 'pooled');
    try {
      expect(await readyOf(server)).toEqual({ status: 503, reason: 'NOT_LISTENING' });
      expect(server.said()).toContain('LISTEN_DATABASE_URL');
      expect(server.said()).not.toContain('postgres://');
      expect(await knock(server, { cookie: `samtavle=${person.token}`, origin: server.url })).toBe(503);
    } finally {
      await server.stop();
      await pooler.stop();
    }
  });

  test('with a direct address to listen at, everything works', async () => {
    const pooler = await startProxy(database.appUrl, 'POOLER');
    const server = await startTestServer(
      { DATABASE_URL: pooler.through(database.appUrl), LISTEN_DATABASE_URL: database.appUrl },
      database,
    );
    try {
      expect(await readyOf(server)).toEqual({ status: 200, reason: null });
      const page = await listen(server, server.as(await registerPerson(database, 'direct')));
      page.stop();
    } finally {
      await server.stop();
      await pooler.stop();
    }
  });
});
