import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PersonClient } from '@samtavle/backend/demo';
import type pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import { knock } from '../fixtures/listener.ts';
import { openSockets } from '../fixtures/raw-socket.ts';
import { readyOf } from '../fixtures/ready.ts';

// The server form itself, as an operator runs and stops it. A lock makes a request slow.

const MAIN = fileURLToPath(new URL('../../../backend/dist/main.js', import.meta.url));

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  /** With what it ended, and how long after the signal. */
  readonly ended: Promise<number | null>;
}

let database: TestDatabase;
let running: Running | null = null;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
});

async function start(env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      PORT: '0',
      DATABASE_URL: database.appUrl,
      LOGIN_DATABASE_URL: database.loginUrl,
      DEVELOPMENT: 'true',
      NODE_ENV: 'test',
      NODE_OPTIONS: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (words += String(part)));
  const ended = once(child, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  const address = /Samtavle is at (\S+)/;
  while (!address.test(words)) {
    if (child.exitCode !== null) throw new Error(`it did not start: ${words}`);
    await wait(50);
  }
  running = { url: address.exec(words)?.[1] ?? '', child, ended };
  return running;
}

/** Holds the table of cases until it is let go. */
async function hold(): Promise<{ waiting: () => Promise<void>; letGo: () => Promise<void> }> {
  const holder: pg.PoolClient = await database.admin.connect();
  await holder.query('begin; lock table case_file in access exclusive mode');
  return {
    // somebody stands at the lock: the request is in the middle of its work
    waiting: async () => {
      for (;;) {
        const { rows } = await database.admin.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        if (rows.length > 0) return;
        await wait(20);
      }
    },
    letGo: async () => {
      await holder.query('rollback');
      holder.release();
    },
  };
}

function openCase({ url }: Running, { token }: TestPerson): ReturnType<PersonClient['graphql']> {
  const client = new PersonClient(url, 'stopping', `samtavle=${token}`);
  return client.graphql('mutation ($input: OpenCaseInput!) { openCase(input: $input) { id } }', {
    input: { track: 'AT_RISK', idempotencyKey: randomUUID() },
  });
}

const casesOf = async ({ id }: TestPerson): Promise<number> => {
  const { rows } = await database.admin.query('select from case_file where citizen_id = $1', [id]);
  return rows.length;
};

const ask = ({ url }: Running) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-samtavle': '1' },
    body: JSON.stringify({ query: '{ me { today } }' }),
  });

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  test('what runs is finished, nothing new is taken, sockets go elsewhere, and it ends in time', async () => {
    const server = await start();
    const person = await registerPerson(database, `finishing-${signal}`);
    const headers = { cookie: `samtavle=${person.token}`, origin: server.url };
    const sockets = openSockets(server.url, headers);
    const socket = await sockets.open();
    expect((await readyOf(server)).status).toBe(200);
    const held = await hold();
    const slow = openCase(server, person);
    await held.waiting();

    const begun = performance.now();
    server.child.kill(signal);
    expect(await socket.closed).toBe(1012);
    const refused = await ask(server);
    expect([refused.status, refused.headers.get('connection'), refused.headers.get('retry-after')]).toEqual([
      503,
      'close',
      '5',
    ]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(await readyOf(server)).toEqual({ status: 503, reason: 'STOPPING' });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect(await knock(server, headers)).toBe(503);

    await held.letGo();
    const answer = await slow;
    expect([answer.status, answer.errors, await casesOf(person)]).toEqual([200, [], 1]);
    expect(await server.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
    sockets.closeAll();
  });
});

describe('when the time is up', () => {
  test('what still runs is not done: it is neither answered nor committed', async () => {
    const server = await start({ DRAIN_SECONDS: '1' });
    const person = await registerPerson(database, 'too-late');
    const held = await hold();
    const slow = openCase(server, person).then(
      ({ status }) => status,
      () => 'no answer' as const,
    );
    await held.waiting();
    const begun = performance.now();
    server.child.kill('SIGTERM');
    // the time is up, and the lock is let go before the process is gone
    await wait(1_300);
    await held.letGo();
    expect(['no answer', 503]).toContain(await slow);
    expect(await server.ended).toBe(1);
    expect(performance.now() - begun).toBeLessThan(8_000);
    expect(await casesOf(person)).toBe(0);
  });

  test('a second signal ends it at once, and what ran is not done', async () => {
    const server = await start();
    const person = await registerPerson(database, 'impatient');
    const held = await hold();
    const slow = openCase(server, person).catch(() => null);
    await held.waiting();
    server.child.kill('SIGTERM');
    // the same signal by two ways, as from a terminal, is one
    await wait(200);
    server.child.kill('SIGINT');
    await wait(1_600);
    expect(server.child.exitCode).toBeNull();
    const begun = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(1);
    expect(performance.now() - begun).toBeLessThan(1_000);
    await slow;
    await held.letGo();
    expect(await casesOf(person)).toBe(0);
  });
});

test('acts under way at every moment of a stop: each that was answered is there, each that is not there was not answered', async () => {
  for (let round = 0; round < 3; round += 1) {
    const server = await start();
    const people = await Promise.all(
      Array.from({ length: 8 }, (_, n) => registerPerson(database, `many-${String(round)}-${String(n)}`)),
    );
    const acts = people.map(async (person, n) => {
      await wait(n * 5);
      const status = await openCase(server, person).then(
        (answer) => answer.status,
        () => 0,
      );
      return { person, status };
    });
    await wait(round * 15);
    server.child.kill('SIGTERM');
    for (const { person, status } of await Promise.all(acts)) {
      // 0: the door was shut before the request came in
      expect([200, 503, 0]).toContain(status);
      expect(await casesOf(person)).toBe(status === 200 ? 1 : 0);
    }
    expect(await server.ended).toBe(0);
  }
}, 120_000);
