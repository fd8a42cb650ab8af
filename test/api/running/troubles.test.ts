import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, PersonClient } from '@samtavle/backend/demo';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { done, openWorld } from '../../support/world.ts';
import { readyOf, untilReadyIs } from '../fixtures/ready.ts';

// What the database can meet with while the server runs, each made in a real PostgreSQL.

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer({ POOL_SIZE: '5' });
  world = await openWorld(server);
}, 120_000);
afterAll(() => server.stop());
afterEach(async () => {
  expect(server.said()).not.toMatch(/Modig|select |insert /);
  await untilReadyIs(server, null);
});

const board = (client: PersonClient = world.nav) =>
  client.graphql<{ board: object | null }>(
    'query ($caseId: ID!) { board(caseId: $caseId) { steps { id } } }',
    { caseId: world.caseId },
  );
const me = () => world.nav.graphql<{ me: { today: string } | null }>('{ me { today } }');
const codeOf = ({ errors }: Answer<unknown>) => errors[0]?.extensions?.code ?? null;
const waitOf = ({ headers }: Answer<unknown>) => headers.get('retry-after');
const told = (answer: Answer<unknown>) => [answer.status, codeOf(answer), waitOf(answer), answer.data];

/** Every connection of the backend to this database, ended as an administrator ends them. */
const endConnections = () =>
  server.database.admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = 'samtavle_app' and application_name = any ($1)`,
    [['samtavle', 'samtavle-ready']],
  );

async function defaultReadOnly(on: boolean): Promise<void> {
  const { rows } = await server.database.admin.query<{ name: string }>('select current_database() as name');
  await server.database.admin.query(
    `alter database ${String(rows[0]?.name)} ${on ? 'set default_transaction_read_only = on' : 'reset default_transaction_read_only'}`,
  );
  await endConnections();
}

describe('a database that takes nothing in', () => {
  test('after a failover: nothing is shown that cannot be logged, acts say READ_ONLY and are not done, ready knows', async () => {
    const input = { caseId: world.caseId, idempotencyKey: '5f0f2c1e-0000-4000-8000-000000000001' };
    await defaultReadOnly(true);
    try {
      await untilReadyIs(server, 'READ_ONLY');
      expect(told(await board())).toEqual([503, 'READ_ONLY', null, null]);
      const act = await world.citizen.graphql(
        'mutation ($input: CloseCaseInput!) { closeCase(input: $input) { id } }',
        { input },
      );
      expect(told(act)).toEqual([503, 'READ_ONLY', null, null]);
      const file = await fetch(`${server.url}/download/everything`, {
        method: 'POST',
        headers: { cookie: world.citizen.cookie, 'content-type': 'application/json', 'x-samtavle': '1' },
        body: JSON.stringify({ caseId: world.caseId, format: 'JSON', language: 'nn' }),
      });
      expect([file.status, file.headers.get('retry-after')]).toEqual([503, null]);
      expect(await file.json()).toMatchObject({ code: 'READ_ONLY' });
    } finally {
      await defaultReadOnly(false);
    }
    await untilReadyIs(server, null, 30_000);
    expect((await board()).status).toBe(200);
  }, 90_000);

  test('a full disk is told as what it is, and ready remembers what only a writer sees', async () => {
    const { admin } = server.database;
    await admin.query(`create function public.full_disk() returns trigger language plpgsql as
      $$begin raise exception using errcode = 'disk_full', message = 'could not extend file for Modig'; end$$`);
    await admin.query(
      'create trigger full_disk before insert on audit.access_log for each row execute function public.full_disk()',
    );
    try {
      expect(told(await board())).toEqual([503, 'READ_ONLY', null, null]);
      expect(await readyOf(server)).toEqual({ status: 503, reason: 'READ_ONLY' });
    } finally {
      await admin.query('drop trigger full_disk on audit.access_log; drop function public.full_disk()');
    }
    await untilReadyIs(server, null, 30_000);
    expect((await board()).status).toBe(200);
  }, 90_000);
});

describe('a table that somebody holds', () => {
  test('keeps nobody waiting but those who read it, and the database is called busy and never away', async () => {
    const holder = await server.database.admin.connect();
    await holder.query('begin; lock table step in access exclusive mode');
    const others: (readonly [number, number])[] = [];
    const readiness: number[] = [];
    const lock = { held: true };
    try {
      const meanwhile = (async () => {
        while (lock.held) {
          const begun = performance.now();
          const { status } = await me();
          others.push([status, performance.now() - begun]);
          readiness.push((await readyOf(server)).status);
          await wait(50);
        }
      })();
      // three times the pool, three times over, from two sides
      for (let round = 0; round < 3; round += 1) {
        const answers = await Promise.all(
          Array.from({ length: 16 }, (_, n) => board(n % 2 === 0 ? world.nav : world.citizen)),
        );
        for (const answer of answers) expect(told(answer)).toEqual([503, 'BUSY', '2', null]);
      }
      lock.held = false;
      await meanwhile;
    } finally {
      lock.held = false;
      await holder.query('rollback');
      holder.release();
    }
    expect(new Set(others.map(([status]) => status))).toEqual(new Set([200]));
    expect(Math.max(...others.map(([, took]) => took))).toBeLessThan(2_000);
    expect(new Set(readiness)).toEqual(new Set([200]));
    expect(others.length).toBeGreaterThan(20);
    const after = await Promise.all(Array.from({ length: 8 }, () => board()));
    expect(after.map(({ status }) => status)).toEqual(after.map(() => 200));
  }, 90_000);

  test('an act that meets it is not done, says BUSY, and is done once when it is tried again', async () => {
    const holder = await server.database.admin.connect();
    await holder.query('begin; lock table case_file in access exclusive mode');
    const person = server.as(await registerPerson(server.database, 'patient'));
    const input = { track: 'AT_RISK', idempotencyKey: '5f0f2c1e-0000-4000-8000-000000000002' };
    const open = () =>
      person.graphql<{ openCase: { id: string } }>(
        'mutation ($input: OpenCaseInput!) { openCase(input: $input) { id } }',
        { input },
      );
    try {
      expect(told(await open())).toEqual([503, 'BUSY', '2', null]);
    } finally {
      await holder.query('rollback');
      holder.release();
    }
    const [first, again] = [await open(), await open()];
    expect(first.data?.openCase.id).toBe(again.data?.openCase.id);
  }, 60_000);
});

describe('connections', () => {
  test('that are ended under the server are UNAVAILABLE, never INTERNAL, and mend themselves', async () => {
    for (let round = 0; round < 10; round += 1) {
      const asked = [board(), me(), board(), me()];
      await endConnections();
      for (const answer of await Promise.all(asked))
        if (answer.status !== 200) expect(told(answer)).toEqual([503, 'UNAVAILABLE', '5', null]);
    }
    expect((await board()).status).toBe(200);
  }, 60_000);

  test('that are ended in the middle of an act: it is not done, or done once', async () => {
    const { id: personId, ...person } = await registerPerson(server.database, 'cut-off');
    const client = server.as(person);
    const rounds = 12;
    let unanswered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const input = { track: 'AT_RISK', idempotencyKey: randomUUID() };
      const open = () =>
        done(client, 'openCase', input).catch((error: unknown) => {
          expect(String(error)).toMatch(/ikke tilgjengelig/);
          unanswered += 1;
          return null;
        });
      const opened = open();
      await wait(round);
      await endConnections();
      let caseId = await opened;
      // as a person does who presses the button again
      while (caseId === null) caseId = await open();
      await done(client, 'closeCase', { caseId });
    }
    const { rows } = await server.database.admin.query('select from case_file where citizen_id = $1', [
      personId,
    ]);
    expect([rows.length, unanswered > 0]).toEqual([rounds, true]);
  }, 60_000);
});
