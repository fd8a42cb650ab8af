import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fullReturn } from './full-return.js';

const sick = (fromDate: string, toDate: string) => ({ fromDate, toDate });
const week = (monday: string, workPercent: number) => ({ week: monday, workPercent });

test('[2.5] full return is work 100 % and sick leave 0 %, from the first such week', () => {
  const sickLeave = [sick('2026-08-31', '2027-01-17')];
  const weeks = [week('2027-01-11', 100), week('2027-01-18', 100), week('2027-01-25', 100)];
  expect(fullReturn({ weeks, sickLeave })).toBe('2027-01-18');
});

test.each([
  ['work at 80 %', [week('2027-01-18', 80)], [sick('2026-08-31', '2027-01-17')]],
  ['one day of sick leave in the week', [week('2027-01-18', 100)], [sick('2026-08-31', '2027-01-18')]],
  ['never sick-listed', [week('2027-01-18', 100)], []],
  ['sick-listed only later', [week('2027-01-18', 100)], [sick('2027-02-01', '2027-02-14')]],
])('is none with %s', (_, weeks, sickLeave) => {
  expect(fullReturn({ weeks, sickLeave })).toBeNull();
});

test('does not depend on the order in which the facts come', () => {
  const weeks = ['2027-01-18', '2027-01-25', '2027-02-01', '2027-02-08'].map((one) => week(one, 100));
  const sickLeave = [sick('2026-08-31', '2026-11-01'), sick('2026-11-02', '2027-01-26')];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(weeks, { minLength: 4 }),
      fc.shuffledSubarray(sickLeave, { minLength: 2 }),
      (some, leave) => fullReturn({ weeks: some, sickLeave: leave }) === '2027-02-01',
    ),
  );
});
