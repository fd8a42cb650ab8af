import { expect, test } from '@jest/globals';
import { concerns } from './refetch.js';

const changed = new Set(['a']);

test('a change in a case is read again by the pages of that case only', () => {
  expect(concerns({ caseId: 'a' }, changed)).toBe(true);
  expect(concerns({ caseId: 'b' }, changed)).toBe(false);
});

test('a change in any case is read again by lists of cases', () => {
  expect(concerns({ role: 'NAV_LOCAL' }, changed)).toBe(true);
  expect(concerns(undefined, changed)).toBe(true);
});
