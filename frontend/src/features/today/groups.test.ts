import { expect, test } from '@jest/globals';
import type { CaseloadEntry } from '../caseload/index.js';
import { groupsOf } from './groups.js';

const TODAY = '2026-11-23';

function entry(caseId: string, change: Partial<CaseloadEntry> = {}): CaseloadEntry {
  return {
    caseId,
    participantId: caseId,
    citizenName: caseId,
    weekNumber: null,
    employerName: null,
    plannedPercent: null,
    actualPercent: null,
    actualWeek: null,
    consentExpires: null,
    newestAct: null,
    reviewDue: null,
    underThirty: null,
    inactive: null,
    recent: [],
    nextDeadline: null,
    waitingOn: null,
    urgency: { rank: 8, reason: 'NONE' },
    stepToDecide: null,
    ...change,
  };
}

const ids = (entries: readonly CaseloadEntry[]) => entries.map((it) => it.caseId);
const waiting = {
  role: 'THERAPIST',
  what: 'MILESTONE_OVERDUE',
  since: '2026-11-20T00:00:00Z',
  days: 3,
} as const;

test('a review that is due today stands first, also when the case waits for the therapist too', () => {
  const groups = groupsOf(
    [entry('a', { reviewDue: TODAY, waitingOn: waiting }), entry('b', { waitingOn: waiting })],
    TODAY,
  );
  expect([ids(groups.reviews), ids(groups.mine), ids(groups.rest)]).toEqual([['a'], ['b'], []]);
});

test('a review that comes tomorrow, or a case that waits for another, is among the rest', () => {
  const groups = groupsOf(
    [
      entry('a', { reviewDue: '2026-11-24' }),
      entry('b', { waitingOn: { ...waiting, role: 'GP', what: 'GRANT_STEP' } }),
    ],
    TODAY,
  );
  expect([ids(groups.reviews), ids(groups.mine), ids(groups.rest)]).toEqual([[], [], ['a', 'b']]);
});

test('an own deadline that is near waits for the therapist', () => {
  expect(ids(groupsOf([entry('a', { urgency: { rank: 1, reason: 'MINE_DUE_SOON' } })], TODAY).mine)).toEqual([
    'a',
  ]);
});
