import { expect, test } from '@jest/globals';
import { lastDayOf } from './time.js';

test('a consent until midnight lasts to the day before, in summer and in winter time', () => {
  expect(lastDayOf('2027-03-31T22:00:00.000Z')).toBe('2027-03-31');
  expect(lastDayOf('2026-12-31T23:00:00.000Z')).toBe('2026-12-31');
});

test('one that ends within a day still counts that day', () => {
  expect(lastDayOf('2026-11-12T08:14:00Z')).toBe('2026-11-12');
});
