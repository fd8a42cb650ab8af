import { expect, test } from '@jest/globals';
import { comingSteps, currentStep, type Step } from './currentStep.js';

const step = (weekFrom: string, state: Step['state'], weeks = 2) => ({ weekFrom, weeks, state });
const TODAY = '2026-11-23';

test('a proposal or an agreed step that has not begun does not hold', () => {
  expect(
    currentStep([step('2026-11-23', 'PROPOSED'), step('2026-11-23', 'EMPLOYER_AGREED')], TODAY),
  ).toBeUndefined();
});

test('of two that hold, the one that began last', () => {
  const newest = step('2026-11-16', 'ACTIVE');
  expect(currentStep([newest, step('2026-11-09', 'ACTIVE', 8)], TODAY)).toBe(newest);
});

test('a reviewed step holds to the last Sunday of its weeks, one without its review for longer', () => {
  expect(currentStep([step('2026-11-09', 'REVIEWED', 2)], '2026-11-22')).toBeDefined();
  expect(currentStep([step('2026-11-09', 'REVIEWED', 2)], TODAY)).toBeUndefined();
  expect(currentStep([step('2026-11-09', 'ACTIVE', 2)], TODAY)).toBeDefined();
});

test('what comes: proposals and agreed ones by week, without what is running, over or withdrawn', () => {
  const later = step('2026-12-14', 'PROPOSED');
  const sooner = step('2026-11-30', 'EMPLOYER_AGREED');
  expect(comingSteps([later, sooner, step('2026-11-09', 'ACTIVE'), step('2026-12-01', 'WITHDRAWN')])).toEqual(
    [sooner, later],
  );
});
