import { expect, test } from '@jest/globals';
import { dayDate, distance, longDate, shortDate, weekOf } from './dates.js';

test('dates are written as Norwegians write them', () => {
  expect(shortDate('2026-11-23')).toBe('23. nov.');
  expect(longDate('2026-11-23')).toBe('23. november 2026');
  expect(dayDate('2026-11-23')).toBe('man. 23. nov.');
});

test('an instant late in the evening is still that day in Norway', () => {
  expect(shortDate('2026-11-22T23:30:00Z')).toBe('23. nov.');
});

test('how far off a date is, in words', () => {
  const far = ['2026-11-23', '2026-11-24', '2026-11-22', '2026-11-28', '2026-11-20'].map((date) =>
    distance('2026-11-23', date),
  );
  expect(far).toEqual(['i dag', 'i morgen', 'i går', 'om 5 dager', '3 dager siden']);
});

test('weeks are ISO weeks: 2026 has 53', () => {
  expect(['2026-11-23', '2026-12-28', '2027-01-03', '2027-01-04'].map(weekOf)).toEqual([48, 53, 53, 1]);
});
