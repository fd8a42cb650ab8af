import { expect, test } from '@jest/globals';
import { chartWeeks, isShort } from './weeks.js';

const point = (week: string, planned: number | null, actual: number | null = null) => ({
  week,
  planned,
  actual,
});

test('weeks without anything between two with something are drawn as gaps', () => {
  const weeks = chartWeeks([point('2026-11-02', 30, 20), point('2026-11-16', 30)], []);
  expect(weeks.map((week) => [week.week, week.planned, week.actual])).toEqual([
    ['2026-11-02', 30, 20],
    ['2026-11-09', null, null],
    ['2026-11-16', 30, null],
  ]);
});

test('a proposal is drawn beside the plan for its weeks, also past the plan; a step with a yes is not', () => {
  const step = { weekFrom: '2026-11-09', weeks: 2, workPercent: 40 };
  const ladder = [point('2026-11-02', 30), point('2026-11-09', 30)];
  expect(chartWeeks(ladder, [{ ...step, state: 'PROPOSED' }]).map((week) => week.proposed)).toEqual([
    null,
    40,
    40,
  ]);
  expect(chartWeeks(ladder, [{ ...step, state: 'CITIZEN_OK' }]).map((week) => week.proposed)).toEqual([
    null,
    null,
  ]);
});

test('nothing planned and nothing proposed is no picture', () => {
  expect(chartWeeks([], [])).toEqual([]);
});

test('a week is short when less was worked than planned; without a plan it is not', () => {
  expect(isShort({ planned: 30, actual: 20 })).toBe(true);
  expect(isShort({ planned: 30, actual: 30 })).toBe(false);
  expect(isShort({ planned: null, actual: 0 })).toBe(false);
});
