import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWeekdays,
  dateOf,
  daysBetween,
  isDate,
  isoWeek,
  mondayOf,
  startOf,
  weekday,
  weeksBetween,
} from './dates.js';

const date = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('dates', () => {
  test.each([
    ['2026-11-23', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-11-31', false],
    ['2026-1-3', false],
    ['26-11-23', false],
    ['2026-11-23T00:00:00Z', false],
    ['', false],
  ])('%s is a date: %s', (text, is) => {
    expect(isDate(text)).toBe(is);
  });

  test.each([
    ['2026-11-23', 2026, 48],
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-18', 2027, 3],
  ])('%s is in week %i-%i', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  test('weeks begin on Monday', () => {
    fc.assert(
      fc.property(date, (d) => {
        const monday = mondayOf(d);
        expect(weekday(monday)).toBe(1);
        expect(daysBetween(monday, d)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, d)).toBeLessThan(7);
      }),
    );
  });

  test('adding days and counting them are each other’s opposite', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
        expect(weeksBetween(d, addDays(d, n))).toBe(Math.floor(n / 7));
      }),
    );
  });

  test('six months from the last of August is the last of February', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  });

  test.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('after %s, weekday number %i is %s', (from, count, expected) => {
    expect(addWeekdays(from, count)).toBe(expected);
  });

  test('a day begins at midnight in Norway, summer and winter', () => {
    expect(startOf('2026-11-23')).toBe('2026-11-22T23:00:00Z');
    expect(startOf('2026-07-01')).toBe('2026-06-30T22:00:00Z');
    expect(dateOf('2026-11-22T23:00:00Z')).toBe('2026-11-23');
    expect(dateOf('2026-11-22T22:59:59Z')).toBe('2026-11-22');
    expect(dateOf('2026-11-23T00:30:00+02:00')).toBe('2026-11-22');
  });

  test('a date that does not exist is refused, not bent', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('2026/11/23', 1)).toThrow(RangeError);
    expect(() => addDays('2026-13-01', 1)).toThrow(RangeError);
  });
});
