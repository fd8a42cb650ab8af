import { expect, test } from '@jest/globals';
import { ROLES } from '../policy/recipients.js';
import { firstGoalState, goalDecisions } from './goal.js';

test('a goal from anyone but the citizen is only a suggestion', () => {
  expect(ROLES.filter((role) => firstGoalState(role) === 'ACTIVE')).toEqual(['CITIZEN']);
});

test.each([
  ['SUGGESTED', ['ACTIVE', 'DROPPED']],
  ['ACTIVE', ['REACHED', 'DROPPED']],
  ['REACHED', []],
  ['DROPPED', []],
] as const)('%s may become %j', (state, next) => {
  expect(goalDecisions(state)).toEqual(next);
});
