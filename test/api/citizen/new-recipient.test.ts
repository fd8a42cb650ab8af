import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { done, openWorld, plusDays, todayOf } from '../../support/world.ts';
import { boardFor, boardOf } from '../fixtures/board.ts';
import { contractOf } from '../fixtures/contract.ts';

let server: TestServer;
let contract: GraphQLSchema;
let world: World;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());
beforeEach(async () => {
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
});

const give = (participantId: string, items: readonly { category: string; level: string }[]) =>
  done(world.citizen, 'giveConsent', {
    participantId,
    items,
    purpose: 'Ny jobb',
    language: 'nb',
    givenVia: 'SELF',
    textVersion: '2026-11',
  });

test('one who thinks of employing becomes the employer: a new recipient, for whom the old consents count for nothing', async () => {
  const { caseId, citizen } = world;
  const leader = await registerStaff(server.database, `prospect-${caseId}`, 'PROSPECTIVE_EMPLOYER');
  await server.database.owner.query(
    `insert into staff (person_id, organisation_id, role) values ($1, $2, 'EMPLOYER')`,
    [leader.id, leader.organisationId],
  );
  const client = server.as(leader);
  const today = await todayOf(citizen);
  const who = { caseId, personId: leader.id, organisationId: leader.organisationId };
  await done(citizen, 'writePlanSummary', { caseId, text: 'Vil jobbe 11 timer', expectedVersion: 0 });
  const prospect = await done(citizen, 'addParticipant', { ...who, role: 'PROSPECTIVE_EMPLOYER' });
  await done(citizen, 'proposeAccommodation', {
    caseId,
    text: 'Kan begynne klokka ti',
    fromDate: today,
    toDate: plusDays(today, 30),
    employerId: leader.organisationId,
  });
  await give(prospect, [
    { category: 'PLAN', level: 'SUMMARY' },
    { category: 'ACCOMMODATION', level: 'READ' },
  ]);
  const asProspect = await boardOf(contract, client, caseId);
  expect([asProspect.planSummary?.text, asProspect.accommodations.length, asProspect.sickLeave]).toEqual([
    'Vil jobbe 11 timer',
    1,
    [],
  ]);

  await done(citizen, 'endParticipation', { participantId: prospect });
  expect(await boardFor(contract, client, caseId)).toBeNull();
  await done(citizen, 'addParticipant', { ...who, role: 'EMPLOYER' });
  const asEmployer = await boardOf(contract, client, caseId);
  expect([asEmployer.planSummary, asEmployer.accommodations]).toEqual([null, []]);
  for (const category of ['PLAN', 'ACCOMMODATION'])
    expect(asEmployer.sharing.find((line) => line.category === category)).toMatchObject({
      level: 'NONE',
      reason: 'NO_CONSENT',
    });
  // and the other employer's job, its sick leave and its leader are not told of
  expect([asEmployer.employments, asEmployer.sickLeave, asEmployer.participants.length]).toEqual([[], [], 1]);
});

test('two employers with every consent there is see nothing of each other', async () => {
  const { caseId, citizen } = world;
  const other = await registerStaff(server.database, `other-${caseId}`, 'EMPLOYER');
  const part = await done(citizen, 'addParticipant', {
    caseId,
    personId: other.id,
    organisationId: other.organisationId,
    role: 'EMPLOYER',
  });
  const items = [
    { category: 'PARTICIPANTS', level: 'SUMMARY' },
    { category: 'PLAN', level: 'READ' },
    { category: 'ACCOMMODATION', level: 'CONTRIBUTE' },
    { category: 'FUNCTION', level: 'READ' },
  ];
  for (const id of [part, world.parts.employer]) await give(id, items);
  const today = await todayOf(citizen);
  await done(world.employer, 'proposeAccommodation', {
    caseId,
    text: 'Skjermet plass hos den første',
    fromDate: today,
    toDate: plusDays(today, 30),
  });
  const seen = JSON.stringify(await boardOf(contract, server.as(other), caseId));
  for (const secret of [
    'Skjermet plass',
    world.people.employer.id,
    world.people.employer.organisationId,
    'Regnskapsfører',
  ])
    expect(seen).not.toContain(secret);
  expect(JSON.stringify(await boardOf(contract, world.employer, caseId))).not.toContain(other.id);
});

test('a substitute for the leader is a new recipient: nothing of what was given, asked for or objected to goes over', async () => {
  const { caseId, citizen, people, parts } = world;
  await give(parts.employer, [{ category: 'PLAN', level: 'READ' }]);
  await done(world.employer, 'askToSee', {
    caseId,
    category: 'FUNCTION',
    level: 'READ',
    purpose: 'Oppgaver',
  });
  const { organisationId } = people.employer;
  const substitute = await registerStaff(server.database, `substitute-${caseId}`, 'EMPLOYER', organisationId);
  await done(citizen, 'replaceParticipant', {
    participantId: parts.employer,
    personId: substitute.id,
    organisationId,
  });
  const query = `query ($caseId: ID!) { ownRequests(caseId: $caseId) { id } board(caseId: $caseId) { sharing { category level } } }`;
  const { data } = await server.as(substitute).graphql<{
    ownRequests: readonly object[];
    board: { sharing: readonly { category: string; level: string }[] };
  }>(query, { caseId });
  expect(data?.ownRequests).toEqual([]);
  expect(data?.board.sharing.find(({ category }) => category === 'PLAN')?.level).toBe('NONE');
  const { data: mine } = await citizen.graphql<{ consentRequests: readonly object[] }>(
    'query ($caseId: ID!) { consentRequests(caseId: $caseId) { id } }',
    { caseId },
  );
  expect(mine?.consentRequests).toEqual([]);
});
