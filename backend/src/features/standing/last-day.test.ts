import { expect, test } from '@jest/globals';
import { notWithin } from './last-day.js';

test.each([
  ['2026-11-20', 'PAST'],
  ['2026-11-21', null],
  ['2027-02-21', null],
  ['2027-02-22', 'TOO_FAR'],
])('a last day of %s, chosen on 21 November with three months at most: %s', (lastDay, wrong) => {
  expect(notWithin('2026-11-21', lastDay, 3)).toBe(wrong);
});
