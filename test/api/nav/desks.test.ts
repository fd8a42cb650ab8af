import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import { shiftClock } from '../../support/database.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done, plusDays } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import { openTrail as open } from '../fixtures/trail.ts';

let server: TestServer;
let contract: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  contract = await contractOf((await openTrail('AT_RISK')).citizen);
}, 120_000);
const openTrail = (track: string) => open(server, track);
afterAll(() => server.stop());

test('the job specialist’s desk puts first whoever has waited longest for a contact with an employer', async () => {
  const one = await openTrail('IPS');
  await one.consent(one.specialist.part, { category: 'NAV', level: 'READ' });
  const { client, staff } = one.specialist;
  const other = await openTrail('IPS');
  const part = await done(other.citizen, 'addParticipant', {
    caseId: other.caseId,
    personId: staff.id,
    organisationId: staff.organisationId,
    role: 'JOB_SPECIALIST',
  });
  await other.consent(part, { category: 'NAV', level: 'READ' });
  const log = (caseId: string, onDate: string) =>
    done(client, 'logContact', {
      caseId,
      onDate,
      channel: 'VISIT',
      employerName: 'x',
      outcome: 'TALK_AGAIN',
      told: 'NOTHING',
    });
  await log(one.caseId, plusDays(one.today, -3));
  await log(other.caseId, plusDays(one.today, -9));
  const desk = async (by: PersonClient) => {
    const { data } = await by.graphql<{
      jobSpecialistDesk: { caseId: string; daysSince: number; contactDue: boolean }[];
    }>(`{ jobSpecialistDesk ${allOf(contract, 'JobSpecialistDeskCase')} }`);
    return data?.jobSpecialistDesk ?? [];
  };
  expect(await desk(client)).toMatchObject([
    { caseId: other.caseId, daysSince: 9, contactDue: true },
    { caseId: one.caseId, daysSince: 3, contactDue: false },
  ]);
  await shiftClock(server.database, 5);
  expect((await desk(client)).map(({ contactDue }) => contactDue)).toEqual([true, true]);
  await shiftClock(server.database, 0);
  expect(await desk(one.nav.client)).toEqual([]);
});

test('the adviser’s desk tells which request is due, and which goals the citizen has made the own', async () => {
  const { caseId, citizen, nav, join, consent, today } = await openTrail('AT_RISK');
  const adviser = await join('NAV_ADVISER');
  const ask = (question: string, days: number) =>
    done(nav.client, 'commissionService', {
      caseId,
      service: 'ARK',
      area: 'COMPLEX',
      question,
      dueDate: plusDays(today, days),
    });
  await ask('Senere', 30);
  const first = await ask('Først', 3);
  const goal = await done(adviser.client, 'suggestGoal', { caseId, kind: 'WORK', text: 'Et verksted' });
  await done(citizen, 'decideGoal', { id: goal, expectedVersion: 1, state: 'ACTIVE' });
  const desk = async () => {
    const { data } = await adviser.client.graphql<{
      adviserDesk: { nextDue: string; due: { question: string }[]; goals: object[] }[];
    }>(`{ adviserDesk ${allOf(contract, 'AdviserDeskCase')} }`);
    return data?.adviserDesk ?? [];
  };
  expect(await desk()).toMatchObject([
    {
      nextDue: plusDays(today, 3),
      due: [{ question: 'Først' }, { question: 'Senere' }],
      goals: [],
    },
  ]);
  // whose the goal is by now the adviser reads with the citizen's consent only
  await consent(adviser.part, { category: 'PLAN', level: 'READ' });
  expect(await desk()).toMatchObject([{ goals: [{ text: 'Et verksted', state: 'ACTIVE' }], owned: 1 }]);
  await done(adviser.client, 'giveRecommendation', {
    caseId,
    commissionId: first,
    addressedTo: 'NAV_LOCAL',
    text: 'Råd',
  });
  expect(await desk()).toMatchObject([{ due: [{ question: 'Senere' }] }]);
});
