import { expect, test } from '@jest/globals';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { isStanding, pastOf } from './past.js';

function consent(
  id: string,
  states: ConsentRecord['state'][],
  more: Partial<ConsentRecord> = {},
): ConsentRecord {
  const categories = ['PLAN', 'FUNCTION', 'ACCOMMODATION'] as const;
  return {
    id,
    participantId: 'leader',
    recipientName: 'Rolig Bølge',
    recipientRole: 'EMPLOYER',
    organisationName: 'Fjordlys',
    kind: 'GRANT',
    purpose: 'Plan',
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
    items: states.map((state, at) => ({
      category: categories[at] ?? 'PLAN',
      level: 'READ',
      state,
      withdrawnAt: state === 'WITHDRAWN' ? '2026-11-12T09:00:00Z' : null,
    })),
    ...more,
  };
}

const person = (endedAt: string | null) => [
  {
    id: 'leader',
    personId: 'p8',
    name: 'Rolig Bølge',
    role: 'EMPLOYER' as const,
    organisationId: 'o',
    shutOut: false,
    state: null,
    ground: null,
    broughtByName: null,
    broughtByRole: null,
    claim: null,
    lawSource: null,
    admittedAt: null,
    opened: null,
    organisationName: 'Fjordlys',
    title: null,
    joinedAt: '2026-09-01T08:00:00Z',
    endedAt,
  },
];

test('what counts now is no history', () => {
  const given = consent('1', ['ACTIVE', 'NOT_YET_VALID']);
  expect(pastOf([given], person(null))).toEqual([]);
  expect(isStanding(given, person(null))).toBe(true);
});

test('a part that was withdrawn is history; the rest still stands', () => {
  const given = consent('1', ['ACTIVE', 'WITHDRAWN']);
  expect(pastOf([given], person(null))).toMatchObject([
    { ending: 'WITHDRAWN', on: '2026-11-12T09:00:00Z', items: [{ category: 'FUNCTION' }] },
  ]);
  expect(isStanding(given, person(null))).toBe(true);
});

test('a replaced consent ended when the new one was given; an expired one at its end', () => {
  const old = consent('1', ['SUPERSEDED']);
  const newer = consent('2', ['ACTIVE'], { supersedesId: '1', givenAt: '2026-11-01T08:00:00Z' });
  const expired = consent('3', ['EXPIRED'], { validTo: '2026-11-08T00:00:00Z' });
  expect(pastOf([old, newer, expired], person(null)).map(({ ending, on }) => [ending, on])).toEqual([
    ['EXPIRED', '2026-11-08T00:00:00Z'],
    ['SUPERSEDED', '2026-11-01T08:00:00Z'],
  ]);
  expect(isStanding(old, person(null))).toBe(false);
});

test('a consent to one who has left the case counts no more', () => {
  const given = consent('1', ['ACTIVE']);
  expect(isStanding(given, person('2026-11-20T10:00:00Z'))).toBe(false);
  expect(pastOf([given], person('2026-11-20T10:00:00Z'))).toMatchObject([
    { ending: 'LEFT', on: '2026-11-20T10:00:00Z' },
  ]);
});

test('a no does not end with the one it was said to: it holds for the role', () => {
  const no = consent('1', ['ACTIVE'], { kind: 'OBJECTION' });
  expect(pastOf([no], person('2026-11-20T08:00:00Z'))).toEqual([]);
});
