import { describe, expect, test } from '@jest/globals';
import { deviation, ladder, suggestsReview } from './ladder.js';

const step = (weekFrom: string, weeks: number, workPercent: number, state = 'ACTIVE' as const) => ({
  weekFrom,
  weeks,
  workPercent,
  state,
});
const week = (monday: string, workPercent: number) => ({ week: monday, workPercent });

describe('the ladder', () => {
  test('case A: weeks 44 to 49, with a week of sickness and two not lived yet', () => {
    const steps = [step('2026-10-26', 2, 30), step('2026-11-09', 2, 30), step('2026-11-23', 2, 40)];
    const logged = [
      week('2026-10-26', 30),
      week('2026-11-02', 20),
      week('2026-11-09', 30),
      week('2026-11-16', 30),
    ];
    expect(ladder(steps, logged).map((p) => [p.week, p.planned, p.actual, deviation(p)])).toEqual([
      ['2026-10-26', 30, 30, 0],
      ['2026-11-02', 30, 20, -10],
      ['2026-11-09', 30, 30, 0],
      ['2026-11-16', 30, 30, 0],
      ['2026-11-23', 40, null, null],
      ['2026-11-30', 40, null, null],
    ]);
  });

  test('nothing planned and nothing logged is no ladder', () => {
    expect(ladder([], [])).toEqual([]);
    expect(ladder([{ ...step('2026-10-26', 2, 30), state: 'PROPOSED' }], [])).toEqual([]);
    expect(ladder([{ ...step('2026-10-26', 2, 30), state: 'WITHDRAWN' }], [])).toEqual([]);
  });

  test('a week between two steps is a gap, and a week logged outside any step is shown', () => {
    const points = ladder([step('2026-11-09', 1, 50), step('2026-10-26', 1, 30)], [week('2026-10-19', 10)]);
    expect(points.map((p) => [p.planned, p.actual])).toEqual([
      [null, 10],
      [30, null],
      [null, null],
      [50, null],
    ]);
  });

  test('where two steps cover a week, the later one holds', () => {
    const points = ladder([step('2026-10-26', 3, 30), step('2026-11-02', 1, 40)], []);
    expect(points.map((p) => p.planned)).toEqual([30, 40, 30]);
  });
});

describe('a review is suggested', () => {
  const points = (...pairs: (readonly [number | null, number | null])[]) =>
    pairs.map(([planned, actual], n) => ({
      week: ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'][n] ?? '',
      planned,
      actual,
    }));

  test.each([
    ['two weeks ten under', points([50, 40], [50, 40]), true],
    ['the newest two of three', points([50, 50], [50, 30], [50, 40]), true],
    ['one week only', points([50, 40]), false],
    ['nine under', points([50, 40], [50, 41]), false],
    ['it has picked up again', points([50, 30], [50, 30], [50, 45]), false],
    ['a week in between is not logged', points([50, 30], [50, null], [50, 30]), false],
    ['a week without a plan', points([null, 30], [50, 30]), false],
    ['weeks ahead do not count', points([50, 30], [50, 30], [60, null]), true],
    ['more than planned', points([30, 50], [30, 50]), false],
    ['nothing logged', [], false],
  ])('%s: %s', (_, it, suggests) => {
    expect(suggestsReview(it)).toBe(suggests);
  });
});
