import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, plusDays, stepInput, todayOf } from '../../support/world.ts';
import { listenRaw } from '../canaries/subscribe.ts';
import { ask } from '../canaries/walk.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';

let server: TestServer;
let world: World;
let contract: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  contract = await contractOf(world.nav);
}, 120_000);
afterAll(() => server.stop());

test('an open subscription tells that the access changed, and of nothing that is written from then on', async () => {
  const consentId = await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
  const { cookie } = world.nav;
  const ear = await listenRaw({ url: server.url, cookie, contract, ids: [] }, (type) =>
    allOf(contract, type),
  );
  const monday = nextMonday(await todayOf(world.citizen));
  await done(world.citizen, 'proposeStep', stepInput(world.caseId, monday));
  await wait(1000);
  const told = () => ear.frames.filter((frame) => frame.includes('"next"'));
  expect(told().length).toBeGreaterThan(0);
  const before = told().length;
  await done(world.citizen, 'withdrawConsent', { consentId });
  await done(world.citizen, 'proposeStep', stepInput(world.caseId, plusDays(monday, 14), 40));
  await done(world.citizen, 'logWeek', {
    caseId: world.caseId,
    week: plusDays(monday, -7),
    workPercent: 10,
    expectedVersion: 0,
  });
  await wait(1000);
  expect(
    told()
      .slice(before)
      .map((frame) => frame.includes('"access":true')),
  ).toEqual([true]);
  ear.close();
});

test('a cached answer is not to be had: nothing may be kept, and nothing can be asked "if it changed"', async () => {
  const consentId = await consentTo(world, 'nav', [{ category: 'FUNCTION', level: 'READ' }]);
  await done(world.citizen, 'writeFunction', {
    caseId: world.caseId,
    kind: 'CAN',
    text: 'Kan føre regnskap',
  });
  const query = 'query ($caseId: ID!) { board(caseId: $caseId) { functions { text } } }';
  const get = `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify({ caseId: world.caseId }))}`;
  const one = { url: server.url, cookie: world.nav.cookie };
  const body = { query, variables: { caseId: world.caseId } };
  const before = [await ask(one, 'post', { path: '/graphql', body }), await ask(one, 'get', { path: get })];
  expect(before[0]?.text).toContain('Kan føre regnskap');
  for (const { text } of before) {
    expect(text).toContain('cache-control: no-store');
    expect(text).not.toMatch(/^(etag|last-modified|age|expires): /m);
  }
  await done(world.citizen, 'withdrawConsent', { consentId });
  for (const { text } of [
    await ask(one, 'post', { path: '/graphql', body }),
    await ask(one, 'get', { path: get }),
  ])
    expect(text).not.toContain('Kan føre regnskap');
});
