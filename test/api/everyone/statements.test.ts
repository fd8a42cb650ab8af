import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, openWorld } from '../../support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
  // That a session is alive is asked once, at its first request; from then on it has a measure of its own.
  await world.nav.graphql('{ me { name } }');
}, 60_000);
afterAll(() => server.stop());

test.each([
  [
    'the board',
    `query ($caseId: ID!) { board(caseId: $caseId) { caseId participants { name } steps { id acts { kind } } milestones { id } sharing { category } waitingOn { role } } }`,
  ],
  [
    'the caseload',
    `{ caseload(role: NAV_LOCAL) { caseId citizenName nextDeadline { type } waitingOn { role } urgency { reason } recent { week } } }`,
  ],
  [
    'the measures',
    `query ($caseId: ID!) { measures(caseId: $caseId) { work { instrument } trends { word } } }`,
  ],
  ['who am I', '{ me { name cases { caseId } } }'],
])('%s is one SQL statement, its session and its line in the access log included', async (_, query) => {
  const { errors, headers, data } = await world.nav.graphql(query, { caseId: world.caseId });
  expect(errors).toEqual([]);
  expect(data).not.toBeNull();
  expect(headers.get('x-sql-statements')).toBe('1');
});

test('the counter counts: a mutation takes more than one', async () => {
  const answer = await world.nav.graphql(
    `mutation { suggestGoal(input: { caseId: "${world.caseId}", text: "Tilbake", kind: WORK, idempotencyKey: "${crypto.randomUUID()}" }) { id } }`,
  );
  expect(answer.errors).toEqual([]);
  expect(Number(answer.headers.get('x-sql-statements'))).toBeGreaterThan(3);
});
