import { expect, test } from '@jest/globals';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { itemsOf, lastDay, missingOn, purposeOf, startOf, type Draft } from './draft.js';

const PURPOSES = ['Å legge til rette.', 'Å ha én plan.'];
const TODAY = '2026-11-23';

const current: ConsentRecord = {
  id: 'c1',
  participantId: 'leader',
  recipientName: 'Rolig Bølge',
  recipientRole: 'EMPLOYER',
  organisationName: 'Fjordlys',
  kind: 'GRANT',
  purpose: 'Å ha én plan.',
  textVersion: '1',
  language: 'nb',
  newerText: false,
  textCountsUntil: null,
  askedAt: null,
  confidentialityRelease: '',
  gdprBasis: '',
  givenVia: 'SELF',
  givenByName: null,
  givenAt: '2026-10-09T08:00:00Z',
  validFrom: '2026-10-09T08:00:00Z',
  validTo: '2027-03-31T22:00:00Z',
  state: 'ACTIVE',
  supersedesId: null,
  items: [
    { category: 'PLAN', level: 'READ', state: 'ACTIVE', withdrawnAt: null },
    { category: 'FUNCTION', level: 'READ', state: 'WITHDRAWN', withdrawnAt: '2026-11-12T09:00:00Z' },
  ],
};

const empty = startOf('EMPLOYER', null, PURPOSES);
const draft: Draft = { ...empty, levels: { PLAN: 'READ' }, why: 'USUAL' };

test('a new consent has nothing ticked, no purpose chosen, and the usual time', () => {
  expect(itemsOf(empty, 'EMPLOYER')).toEqual([]);
  expect(empty.why).toBeNull();
  expect(lastDay(empty, TODAY, null)).toBe('2027-05-23');
});

test('a change begins with what still counts, not with what was withdrawn', () => {
  const start = startOf('EMPLOYER', current, PURPOSES);
  expect(itemsOf(start, 'EMPLOYER')).toEqual([{ category: 'PLAN', level: 'READ' }]);
  expect(start.why).toBe('COMMON');
  expect(lastDay(start, TODAY, current)).toBe('2027-03-31');
});

test('a level that the role may not have is not carried into a change', () => {
  const items = [{ category: 'PLAN', level: 'CONTRIBUTE', state: 'ACTIVE', withdrawnAt: null }] as const;
  expect(itemsOf(startOf('EMPLOYER', { ...current, items: [...items] }, PURPOSES), 'EMPLOYER')).toEqual([]);
});

test('own words are kept when a consent is changed', () => {
  const start = startOf('EMPLOYER', { ...current, purpose: 'Fordi jeg vil.' }, PURPOSES);
  expect(purposeOf(start, PURPOSES)).toBe('Fordi jeg vil.');
});

test('what the role can never have is not sent, however it came into the draft', () => {
  expect(itemsOf({ ...draft, levels: { DIAGNOSIS: 'READ', PLAN: 'READ' } }, 'EMPLOYER')).toEqual([
    { category: 'PLAN', level: 'READ' },
  ]);
});

test('as long as the case lasts is a year at most', () => {
  expect(lastDay({ ...draft, howLong: 'CASE' }, TODAY, null)).toBe('2027-11-23');
});

test('each page of the guide tells what is missing there', () => {
  expect(missingOn(1, empty, 'EMPLOYER')).toEqual(['items']);
  expect(missingOn(1, draft, 'EMPLOYER')).toEqual([]);
  expect(missingOn(2, empty, 'EMPLOYER')).toEqual(['why']);
  expect(missingOn(2, { ...draft, why: 'OWN', own: '  ', howLong: 'DATE' }, 'EMPLOYER')).toEqual([
    'own',
    'date',
  ]);
  expect(missingOn(2, draft, 'EMPLOYER')).toEqual([]);
});
