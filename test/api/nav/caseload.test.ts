import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, stepInput, todayOf } from '../../support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
});
afterAll(() => server.stop());

interface Entry {
  readonly consentExpires: string | null;
  readonly waitingOn: { readonly role: string } | null;
}
const CASELOAD = `{ caseload(role: NAV_LOCAL) { caseId weekNumber employerName plannedPercent consentExpires waitingOn { role } } }`;

async function entry(): Promise<Entry | undefined> {
  const { data } = await world.nav.graphql<{ caseload: Entry[] }>(CASELOAD);
  return data?.caseload[0];
}

test('the counsellor without consent sees the week and the employer by law, and nothing of the plan', async () => {
  const weekFrom = nextMonday(await todayOf(world.citizen));
  await done(world.citizen, 'proposeStep', stepInput(world.caseId, weekFrom));
  const found = await entry();
  expect(found).toMatchObject({
    caseId: world.caseId,
    weekNumber: 8,
    employerName: expect.stringContaining('Organisation'),
    plannedPercent: null,
    consentExpires: null,
  });
  expect(found?.waitingOn?.role).not.toBe('GP');
});

test('the counsellor with consent to the plan sees whose move it is, and when the consent ends', async () => {
  await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
  const found = await entry();
  expect(found?.waitingOn?.role).toBe('GP');
  expect(found?.consentExpires).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('the counsellor moves the own milestone, and no other’s', async () => {
  const milestone = { caseId: world.caseId, type: 'ACTIVITY', title: 'Ring arbeidsgiver' };
  const own = await done(world.nav, 'addMilestone', {
    ...milestone,
    category: 'NAV',
    ownerRole: 'NAV_LOCAL',
  });
  const move = { status: 'DONE', expectedVersion: 1 };
  expect((await world.nav.act('moveMilestone', { id: own, ...move })).id).toBe(own);
  const other = await done(world.citizen, 'addMilestone', {
    ...milestone,
    category: 'PLAN',
    ownerRole: 'CITIZEN',
  });
  const refused = await world.nav.act('moveMilestone', { id: other, ...move });
  expect([refused.id, ...refused.problems.map(({ rule }) => rule)]).toEqual([null, 'NOT_FOUND']);
});

test('a stranger’s list is empty, and the case is not there', async () => {
  expect((await world.stranger.graphql(CASELOAD)).data).toEqual({ caseload: [] });
  const { data, errors } = await world.stranger.graphql(
    `query ($id: ID!) { board(caseId: $id) { caseId } }`,
    {
      id: world.caseId,
    },
  );
  expect({ data, errors }).toEqual({ data: { board: null }, errors: [] });
});
