import { expect, test } from '@jest/globals';
import { ACTIVITY_REASONS, ACTIVITY_STATES, activityState, reasonsOf } from './activity.js';
import { isOnHold } from './hold.js';

test('[clock] each reason of the activity requirement means one state; before any it is new', () => {
  expect(ACTIVITY_STATES.flatMap(reasonsOf)).toEqual(ACTIVITY_REASONS);
  expect([null, 'GRADED', 'MEDICAL', 'ADVISORY_DOCTOR'].map((it) => activityState(it as never))).toEqual([
    'NEW',
    'FULFILLED',
    'EXCEPTION',
    'AWAITING',
  ]);
});

test('[clock] a hold counts to and including its day', () => {
  expect([null, '2026-11-22', '2026-11-23'].map((until) => isOnHold(until, '2026-11-23'))).toEqual([
    false,
    false,
    true,
  ]);
});
