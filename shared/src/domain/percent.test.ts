import { expect, test } from '@jest/globals';
import { impliesTooLowGrade, isGrade, sickLeavePercent } from './percent.js';

test('work and sick leave add up to a hundred', () => {
  expect(sickLeavePercent(30)).toBe(70);
  expect(sickLeavePercent(100)).toBe(0);
});

test.each([
  [0, false],
  [19, false],
  [20, true],
  [55.5, false],
  [100, true],
  [101, false],
])('a grade of %d can be on a sick note: %s', (grade, can) => {
  expect(isGrade(grade)).toBe(can);
});

test.each([
  [80, false],
  [81, true],
  [99, true],
  [100, false],
  [0, false],
])('working %i per cent implies a grade too low: %s', (work, warns) => {
  expect(impliesTooLowGrade(work)).toBe(warns);
});
