import { describe, expect, test } from '@jest/globals';
import type { UrgencyFacts } from './urgency.js';
import { byUrgency, URGENCY_REASONS, urgency } from './urgency.js';

const calm: UrgencyFacts = {
  today: '2026-11-23',
  mineDue: null,
  othersDue: null,
  waitingOnMe: false,
  reviewDue: null,
  deviates: false,
  consentExpires: null,
  lastActivity: null,
};

describe('how urgent a case is', () => {
  test.each([
    ['MINE_OVERDUE', { mineDue: '2026-11-22' }],
    ['MINE_DUE_SOON', { mineDue: '2026-11-23' }],
    ['MINE_DUE_SOON', { mineDue: '2026-11-30' }],
    ['NONE', { mineDue: '2026-12-01' }],
    ['WAITING_ON_ME', { waitingOnMe: true }],
    ['REVIEW_DUE', { reviewDue: '2026-11-23' }],
    ['NONE', { reviewDue: '2026-11-24' }],
    ['DEVIATION', { deviates: true }],
    ['CONSENT_EXPIRING', { consentExpires: '2026-12-15' }],
    ['CONSENT_EXPIRING', { consentExpires: '2026-12-21' }],
    ['NONE', { consentExpires: '2026-12-22' }],
    ['OVERDUE_OTHER', { othersDue: '2026-11-22' }],
    ['NONE', { othersDue: '2026-11-23' }],
    ['INACTIVE', { lastActivity: '2026-11-02' }],
    ['NONE', { lastActivity: '2026-11-03' }],
    ['NONE', {}],
  ] as const)('%s: %j', (reason, facts) => {
    expect(urgency({ ...calm, ...facts })).toEqual({ rank: URGENCY_REASONS.indexOf(reason), reason });
  });

  test('the reason that weighs most is the one told', () => {
    const all = {
      ...calm,
      mineDue: '2026-11-20',
      othersDue: '2026-11-01',
      waitingOnMe: true,
      reviewDue: '2026-11-01',
      deviates: true,
    };
    expect(urgency(all).reason).toBe('MINE_OVERDUE');
    expect(urgency({ ...all, mineDue: null }).reason).toBe('WAITING_ON_ME');
    expect(urgency({ ...all, mineDue: null, waitingOnMe: false }).reason).toBe('REVIEW_DUE');
  });
});

test('the list: by urgency, then the nearest due date, then the name', () => {
  const row = (reason: (typeof URGENCY_REASONS)[number], nextDue: string | null, citizenName: string) => ({
    urgency: { rank: URGENCY_REASONS.indexOf(reason), reason },
    nextDue,
    citizenName,
  });
  const rows = [
    row('NONE', null, 'Åpen'),
    row('NONE', null, 'Zar'),
    row('NONE', '2026-12-01', 'Ola'),
    row('MINE_OVERDUE', '2026-11-20', 'Kari'),
    row('MINE_OVERDUE', '2026-11-01', 'Per'),
  ];
  expect(rows.toSorted(byUrgency).map((r) => r.citizenName)).toEqual(['Per', 'Kari', 'Ola', 'Zar', 'Åpen']);
});
