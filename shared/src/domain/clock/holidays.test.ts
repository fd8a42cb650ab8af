import { expect, test } from '@jest/globals';
import { addWorkingDays, easterSunday, isHoliday } from './holidays.js';

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('[clock] Easter Sunday of %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('[clock] the public holidays of 2027 (17 May is also Whit Monday), and no others', () => {
  const days = Array.from({ length: 365 }, (_, day) =>
    new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
  );
  expect(days.filter(isHoliday)).toEqual([
    '2027-01-01',
    '2027-03-25',
    '2027-03-26',
    '2027-03-28',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ]);
});

test('[clock] working days step over weekends and holidays', () => {
  expect(addWorkingDays('2027-03-24', 1)).toBe('2027-03-30');
  expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
  expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20');
});
