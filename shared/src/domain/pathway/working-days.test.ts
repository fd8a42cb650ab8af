import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, weekday } from '../dates.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

describe('working days', () => {
  test.each([
    // public holidays of 2026 as the calendar has them: Easter Sunday is 5 April
    ['2026-01-01', false],
    ['2026-04-02', false],
    ['2026-04-03', false],
    ['2026-04-06', false],
    ['2026-05-01', false],
    ['2026-05-14', false],
    ['2026-05-17', false],
    ['2026-05-25', false],
    ['2026-12-25', false],
    // and of other years: Easter is on 28 March 2027 and 16 April 2028
    ['2027-03-29', false],
    ['2028-04-13', false],
    ['2028-05-25', false],
    // not public holidays, though many are free
    ['2026-04-01', true],
    ['2026-12-24', true],
    ['2026-12-31', true],
    ['2026-11-28', false],
    ['2026-11-27', true],
  ])('%s: %j', (date, working) => {
    expect(isWorkingDay(date)).toBe(working);
  });

  test('ten working days from 9 September 2026 is the 23rd; at Christmas and Easter it takes longer', () => {
    expect(addWorkingDays('2026-09-09', 10)).toBe('2026-09-23');
    expect(addWorkingDays('2026-12-18', 10)).toBe('2027-01-05');
    expect(addWorkingDays('2026-03-26', 10)).toBe('2026-04-14');
  });

  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2010-01-01', days));

  test('the day found is a working day, and one more start day never gives an earlier end', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const end = addWorkingDays(from, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(weekday(end)).toBeLessThanOrEqual(5);
        expect(daysBetween(from, end)).toBeGreaterThanOrEqual(count);
        expect(addWorkingDays(addDays(from, 1), count) >= end).toBe(true);
        expect(addWorkingDays(addWorkingDays(from, 1), count)).toBe(addWorkingDays(from, count + 1));
      }),
      { numRuns: 200 },
    );
  });
});
