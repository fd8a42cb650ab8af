import { expect, test } from '@jest/globals';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { expiringOf } from './endingSoon.js';

const TODAY = '2026-11-23';

const person = {
  id: 'leader',
  personId: 'p8',
  name: 'Rolig Bølge',
  role: 'EMPLOYER' as const,
  organisationId: 'o',
  organisationName: 'Fjordlys',
  title: null,
  joinedAt: '2026-09-01T08:00:00Z',
  endedAt: null,
  shutOut: false,
  state: null,
  ground: null,
  broughtByName: null,
  broughtByRole: null,
  claim: null,
  lawSource: null,
  admittedAt: null,
  opened: null,
};

function consent(validTo: string | null, more: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: 'c',
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
    validTo,
    state: 'ACTIVE',
    supersedesId: null,
    items: [{ category: 'PLAN', level: 'READ', state: 'ACTIVE', withdrawnAt: null }],
    ...more,
  };
}
const days = (consents: ConsentRecord[]) =>
  expiringOf(consents, { today: TODAY, participants: [person] }).map(({ day }) => day);

test('a consent is told of from 28 days before its last day', () => {
  expect(days([consent('2026-12-21T23:00:00Z')])).toEqual(['2026-12-21']);
  expect(days([consent('2026-12-22T23:00:00Z')])).toEqual([]);
});

test('one without an end, an objection, and one that no longer counts are not told of', () => {
  const withdrawn = { category: 'PLAN', level: 'READ', state: 'WITHDRAWN', withdrawnAt: TODAY } as const;
  expect(
    days([
      consent(null),
      consent('2026-12-01T23:00:00Z', { kind: 'OBJECTION' }),
      consent('2026-12-01T23:00:00Z', { items: [withdrawn] }),
    ]),
  ).toEqual([]);
});
