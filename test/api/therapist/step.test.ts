import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { registerPerson, registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, stepInput, todayOf } from '../../support/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface State {
  readonly board: {
    readonly steps: readonly { state: string }[];
    readonly milestones: readonly { type: string }[];
  };
}
const STATE = `query ($id: ID!) { board(caseId: $id) { steps { state } milestones { type } } }`;
const stateOf = async (client: PersonClient, id: string) =>
  (await client.graphql<State>(STATE, { id })).data?.board;
const PLAN = [{ category: 'PLAN', level: 'READ' }];
const nextStep = async ({ citizen, caseId }: Pick<World, 'citizen' | 'caseId'>, percent?: number) =>
  stepInput(caseId, nextMonday(await todayOf(citizen)), percent);

test('therapist proposes, citizen accepts, GP grants, employer agrees, therapist starts and reviews', async () => {
  const world = await openWorld(server);
  const { citizen, therapist, gp, employer, caseId } = world;
  await consentTo(world, 'employer', PLAN);
  const id = await done(therapist, 'proposeStep', await nextStep(world));
  expect((await stateOf(gp, caseId))?.steps).toEqual([]);
  const acts = [
    [citizen, 'acceptStep', 'CITIZEN_OK'],
    [gp, 'grantStep', 'ISSUER_GRANTED'],
    [employer, 'agreeStep', 'EMPLOYER_AGREED'],
    [therapist, 'startStep', 'ACTIVE'],
  ] as const;
  for (const [who, act, state] of acts) {
    await done(who, act, { id, expectedVersion: 1 });
    expect((await stateOf(employer, caseId))?.steps).toEqual([{ state }]);
  }
  await done(therapist, 'reviewStep', { id, expectedVersion: 1, decision: 'CONTINUE' });
  expect((await stateOf(citizen, caseId))?.steps).toEqual([{ state: 'REVIEWED' }]);
});

test('a case at risk, without sick leave: no duty by law, and a step needs neither issuer nor employer', async () => {
  const citizen = server.as(await registerPerson(server.database, 'at-risk'));
  const caseId = await done(citizen, 'openCase', { track: 'AT_RISK' });
  const id = await done(citizen, 'proposeStep', await nextStep({ citizen, caseId }, 80));
  await done(citizen, 'startStep', { id, expectedVersion: 1 });
  expect(await stateOf(citizen, caseId)).toEqual({ steps: [{ state: 'ACTIVE' }], milestones: [] });
});

test('a citizen who declines all consents has a useful board; the employer has what the law gives', async () => {
  const world = await openWorld(server);
  await done(world.citizen, 'proposeStep', await nextStep(world));
  const own = await stateOf(world.citizen, world.caseId);
  expect(own?.steps).toHaveLength(1);
  expect(own?.milestones.length).toBeGreaterThan(3);
  const theirs = await stateOf(world.employer, world.caseId);
  expect(theirs?.steps).toEqual([]);
  expect(theirs?.milestones.map(({ type }) => type)).toEqual([
    'FOLLOW_UP_PLAN_4W',
    'DIALOGUE_MEETING_1',
    'UPDATED_PLAN_1W',
  ]);
});

test('two jobs of 50 %: a step is of one of them, and the other employer never learns of it', async () => {
  const world = await openWorld(server);
  const { citizen, caseId } = world;
  const other = await registerStaff(server.database, `second-${caseId}`, 'EMPLOYER');
  const { id: personId, organisationId, role } = other;
  const second = await done(citizen, 'addParticipant', { caseId, personId, organisationId, role });
  await consentTo(world, 'employer', PLAN);
  await consentTo({ ...world, parts: { ...world.parts, employer: second } }, 'employer', PLAN);
  const input = await nextStep(world);
  expect((await citizen.act('proposeStep', input)).problems.map(({ field }) => field)).toEqual([
    'employerId',
  ]);
  await done(citizen, 'proposeStep', { ...input, employerId: organisationId });
  expect((await stateOf(server.as(other), caseId))?.steps).toHaveLength(1);
  expect((await stateOf(world.employer, caseId))?.steps).toEqual([]);
});
