import { describe, expect, test } from '@jest/globals';
import type { InstrumentCode, Outlook } from './instrument-codes.js';
import type { Taken } from './series.js';
import { changesOf, trendOf, valuesOf } from './series.js';

const taken = (
  instrument: InstrumentCode,
  on: string,
  score: number | null,
  more: { outlook?: Outlook; answers?: readonly number[] } = {},
): Taken => ({ instrument, on, score, outlook: more.outlook ?? null, answers: more.answers ?? [] });
const scores = (instrument: InstrumentCode, ...of: number[]) =>
  of.map((score, place) => taken(instrument, `2026-1${String(place)}-01`, score));

// the tables of the demo cases
describe('what changed since the first taking', () => {
  test('A: mastery up by 1.0, PHQ-9 down by 7', () => {
    expect(changesOf(scores('RTW_SE', 2.9, 3.4, 3.9))).toEqual(['RELIABLE_IMPROVEMENT']);
    expect(changesOf(scores('PHQ_9', 17, 14, 10))).toEqual(['RELIABLE_IMPROVEMENT']);
    expect(changesOf(scores('GAD_7', 12, 10, 8))).toEqual(['RELIABLE_IMPROVEMENT']);
    expect(changesOf(scores('WSAS', 26, 22, 18))).toEqual(['RELIABLE_IMPROVEMENT']);
  });

  test('[4.14] goal, plan and drive are three values a date, and each is followed by itself', () => {
    const goals = [
      taken('GOAL_PLAN_DRIVE', '2026-06-01', null, { answers: [3, 2, 5] }),
      taken('GOAL_PLAN_DRIVE', '2026-09-14', null, { answers: [6, 5, 6] }),
      taken('GOAL_PLAN_DRIVE', '2026-11-16', null, { answers: [7, 6, 7] }),
    ];
    expect(goals.map(valuesOf)).toEqual([
      [3, 2, 5],
      [6, 5, 6],
      [7, 6, 7],
    ]);
    expect(changesOf(goals)).toEqual(['HIGHER', 'HIGHER', 'HIGHER']);
  });

  test('a taking without a score is passed over, one alone is no change', () => {
    const phq = [
      taken('PHQ_9', '2026-09-01', null),
      taken('PHQ_9', '2026-10-01', 20),
      taken('PHQ_9', '2026-11-01', 10),
    ];
    expect(changesOf(phq)).toEqual(['RELIABLE_IMPROVEMENT']);
    expect(changesOf(phq.slice(0, 2))).toEqual([null]);
    expect(changesOf([])).toEqual([]);
  });
});

describe('the one word of a category', () => {
  test('says which way, or that it goes both ways; nothing before something was taken twice', () => {
    expect(trendOf([])).toBeNull();
    expect(trendOf(scores('RTW_SE', 2.9))).toBeNull();
    expect(trendOf(scores('RTW_SE', 2.9, 3.9))).toBe('BETTER');
    expect(trendOf(scores('RTW_SE', 2.6, 2.1, 2.8))).toBe('STEADY');
    expect(trendOf([...scores('PHQ_9', 14, 19, 20), ...scores('GAD_7', 11, 12)])).toBe('WORSE');
    expect(trendOf([...scores('PHQ_9', 17, 10), ...scores('GAD_7', 8, 14)])).toBe('MIXED');
    expect(trendOf(scores('WORK_HOPE', 60, 120))).toBeNull();
  });

  test('a heavier load is for the worse', () => {
    const week = (on: string, load: number) => taken('WEEKLY_CHECK', on, null, { answers: [5, 5, load, 5] });
    expect(trendOf([week('2026-11-02', 4), week('2026-11-09', 8)])).toBe('WORSE');
  });
});
