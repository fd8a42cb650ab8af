import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, openWorld, plusDays, todayOf } from '../../support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
});
afterAll(() => server.stop());

interface Board {
  readonly accommodations: readonly { text: string; acts: readonly { kind: string }[] }[];
  readonly participants: readonly { role: string }[];
  readonly sickLeave: readonly { grade: number; issuerName: string | null }[];
  readonly functions: readonly unknown[];
}
const BOARD = `query ($id: ID!) { board(caseId: $id) { accommodations { text acts { kind } } participants { role } sickLeave { grade issuerName } functions { id } } }`;

async function boardOf(client: PersonClient): Promise<Board | null> {
  const { data } = await client.graphql<{ board: Board | null }>(BOARD, { id: world.caseId });
  return data?.board ?? null;
}
const textsOf = async (client: PersonClient) =>
  (await boardOf(client))?.accommodations.map(({ text }) => text).toSorted();

test('the employer without consent: grade and dates, the own proposal, and not what others made of it', async () => {
  const today = await todayOf(world.citizen);
  const weeks = { caseId: world.caseId, fromDate: today, toDate: plusDays(today, 60) };
  const own = await done(world.employer, 'proposeAccommodation', { ...weeks, text: 'Start klokka ti' });
  await done(world.citizen, 'agreeAccommodation', { id: own, expectedVersion: 1 });
  await done(world.citizen, 'proposeAccommodation', { ...weeks, text: 'Ingen kundetelefon' });
  await done(world.therapist, 'writeFunction', {
    caseId: world.caseId,
    kind: 'CAN',
    text: 'Konsentrert arbeid',
  });
  const board = await boardOf(world.employer);
  expect(board?.accommodations.map(({ text }) => text)).toEqual(['Start klokka ti']);
  expect(board?.accommodations.flatMap(({ acts }) => acts.map(({ kind }) => kind))).not.toContain('AGREE');
  expect(board?.participants.map(({ role }) => role)).toEqual(['EMPLOYER']);
  expect(board?.sickLeave).toEqual([{ grade: 100, issuerName: null }]);
  expect(board?.functions).toEqual([]);
});

test('with consent to accommodations the employer sees what is agreed; function stays away', async () => {
  await consentTo(world, 'employer', [{ category: 'ACCOMMODATION', level: 'CONTRIBUTE' }]);
  expect(await textsOf(world.employer)).toEqual(['Ingen kundetelefon', 'Start klokka ti']);
  expect((await boardOf(world.employer))?.functions).toEqual([]);
});

test('a new leader of the same employer inherits no consent, nor what the one before wrote', async () => {
  const { organisationId } = world.people.employer;
  const successor = await registerStaff(server.database, 'successor', 'EMPLOYER', organisationId);
  const { id: personId } = successor;
  await done(world.citizen, 'replaceParticipant', {
    participantId: world.parts.employer,
    personId,
    organisationId,
  });
  expect(await boardOf(world.employer)).toBeNull();
  expect(await textsOf(server.as(successor))).toEqual([]);
});
