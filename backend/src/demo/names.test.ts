import { addDays } from '@samtavle/shared/domain';
import { expect, test } from '@jest/globals';
import type { FindDuty } from './names.js';
import { Names } from './names.js';
import { actor, done } from './script.js';

const A = actor('A');
const answer = (id: string, version: number | null = 1) => ({ id, version, problems: [], conflict: null });
const noDuty: FindDuty = () => Promise.resolve(null);

function opened(): Names {
  const registered = {
    persons: new Map([['p8', 'person-8']]),
    organisations: new Map([['org1', 'organisation-1']]),
    providers: new Map(),
  };
  const names = new Names(registered, (day) => addDays(day, 7));
  names.learn(A('openCase', { track: 'SICK_LISTED' }), answer('case-1'));
  return names;
}

test('keys, names and dates become what the API wants, and the case is filled in', async () => {
  const line = A('addParticipant', 'p8', { personId: 'p8', organisationId: 'org1', role: 'EMPLOYER' });
  const names = opened();
  expect(await names.input(line, noDuty)).toEqual({
    caseId: 'case-1',
    personId: 'person-8',
    organisationId: 'organisation-1',
    role: 'EMPLOYER',
  });
  names.learn(line, answer('participant-8'));
  const consent = A('giveConsent', {
    participantId: 'p8',
    items: [{ category: 'PLAN', level: 'READ' }],
    purpose: 'x',
    validTo: '2026-12-15',
    givenVia: 'SELF',
  });
  expect(await names.input(consent, noDuty)).toMatchObject({
    participantId: 'participant-8',
    validTo: '2026-12-22',
    language: 'nb',
  });
});

test('each act on a thing expects the version that the last one left', async () => {
  const names = opened();
  const add = A('addMilestone', 'review', { type: 'STEP_REVIEW', category: 'PLAN', ownerRole: 'CITIZEN' });
  names.learn(add, answer('milestone-1', 1));
  const move = A('moveMilestone', done('review'));
  expect(await names.input(move, noDuty)).toMatchObject({ id: 'milestone-1', expectedVersion: 1 });
  names.learn(move, answer('milestone-1', 2));
  expect(await names.input(move, noDuty)).toMatchObject({ expectedVersion: 2 });
});

test('a week logged for the first time expects version 0', async () => {
  const log = A('logWeek', { week: '2026-11-16', workPercent: 30 });
  expect(await opened().input(log, noDuty)).toMatchObject({ week: '2026-11-23', expectedVersion: 0 });
});

test('a duty that nobody named is looked for; what is nowhere stops the story', async () => {
  const found: FindDuty = () => Promise.resolve({ id: 'duty-1', version: 3 });
  const move = A('moveMilestone', done('DIALOGUE_MEETING_1'));
  expect(await opened().input(move, found)).toMatchObject({ id: 'duty-1', expectedVersion: 3 });
  await expect(opened().input(move, noDuty)).rejects.toThrow('Nothing is called "DIALOGUE_MEETING_1" here.');
});
