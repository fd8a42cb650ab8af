import { describe, expect, test } from '@jest/globals';
import { months, place, pointRow, rowsOf } from './layout.js';

const span = (kind: 'STEP' | 'SICK_LEAVE', from: string, to: string) => ({
  kind,
  from,
  to,
  percent: 1,
  text: null,
});
const YEAR = { from: '2026-08-31', to: '2027-02-28' };

describe('where things stand on the line of time', () => {
  test('bars that meet stand under each other, those that follow each other in one row', () => {
    const [a, b] = [span('STEP', '2026-10-26', '2026-11-08'), span('STEP', '2026-11-09', '2026-11-22')];
    const meets = span('STEP', '2026-11-01', '2026-11-10');
    expect(rowsOf([b, a])).toEqual([[a, b]]);
    expect(rowsOf([a, b, meets])).toEqual([[a, b], [meets]]);
    expect(rowsOf([a, span('SICK_LEAVE', '2026-12-01', '2026-12-02')])).toHaveLength(2);
  });

  test('the first day is at the left edge, the end of the last at the right, and nothing lies beyond', () => {
    expect([place(YEAR, YEAR.from), place(YEAR, YEAR.to, true)]).toEqual([0, 1]);
    expect([place(YEAR, '2020-01-01'), place(YEAR, '2040-01-01')]).toEqual([0, 1]);
  });

  test('months are marked at their first day, and not more than twelve of them', () => {
    expect(months(YEAR)).toEqual([
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
    expect(months({ from: '2024-01-01', to: '2027-02-01' }).length).toBeLessThanOrEqual(13);
  });

  test('names of points near each other take a row each', () => {
    expect(pointRow([0, 0.05, 0.3], 0.2)).toEqual([0, 1, 0]);
  });
});
