// One who asks again and again for what is not theirs (B11 of what the second attack found).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { openWorld } from '../../support/world.ts';

const MOST = 15;
let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer({ REFUSALS_PER_SESSION: String(MOST) });
  world = await openWorld(server);
}, 60_000);
afterAll(() => server.stop());

const BOARD = 'query ($caseId: ID!) { board(caseId: $caseId) { caseId } }';
const GOAL = `mutation ($caseId: ID!, $key: ID!) { suggestGoal(input: { caseId: $caseId, idempotencyKey: $key, kind: WORK, text: "x" }) { id } }`;

/** How the server answered each time, until it answers no more. */
async function until(cookie: string, caseId: () => string, query: string): Promise<readonly number[]> {
  const seen = [];
  for (let count = 0; count < MOST + 5; count += 1) {
    const { status } = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-samtavle': '1', cookie },
      body: JSON.stringify({
        query,
        variables: { caseId: caseId(), ...(query === GOAL ? { key: randomUUID() } : {}) },
      }),
    });
    seen.push(status);
  }
  return seen;
}

test.each([
  ['reading', BOARD],
  ['acting', GOAL],
])(
  '%s: is answered so often and no more, alike for what is there and what is nowhere',
  async (_what, query) => {
    const asker = async () =>
      server.as(await registerStaff(server.database, randomUUID(), 'NAV_LOCAL')).cookie;
    const there = await until(await asker(), () => world.caseId, query);
    const nowhere = await until(await asker(), () => randomUUID(), query);
    expect(there).toEqual(nowhere);
    expect(there.filter((status) => status === 200)).toHaveLength(MOST);
    expect(there.at(-1)).toBe(429);
  },
  60_000,
);

test('whoever asks for what is theirs is not held up', async () => {
  for (let count = 0; count < MOST + 5; count += 1) {
    const { data } = await world.citizen.graphql<{ board: object | null }>(BOARD, { caseId: world.caseId });
    expect(data?.board).not.toBeNull();
  }
});

test('the citizen reads one line for each asker, with how often', async () => {
  const asker = await registerStaff(server.database, randomUUID(), 'NAV_LOCAL');
  for (let count = 0; count < 7; count += 1) await server.as(asker).graphql(BOARD, { caseId: world.caseId });
  interface Log {
    readerLog: {
      lines: { personId: string; times: number; firstAt: string | null; at: string; outcome: string }[];
    };
  }
  const { data } = await world.citizen.graphql<Log>(
    'query ($caseId: ID!) { readerLog(caseId: $caseId) { lines { personId times firstAt at outcome } } }',
    { caseId: world.caseId },
  );
  const lines = (data?.readerLog.lines ?? []).filter(({ personId }) => personId === asker.id);
  expect(lines).toEqual([
    { personId: asker.id, times: 7, firstAt: expect.any(String), at: expect.any(String), outcome: 'DENY' },
  ]);
  expect(Date.parse(lines[0]?.firstAt ?? '')).toBeLessThanOrEqual(Date.parse(lines[0]?.at ?? ''));
});
