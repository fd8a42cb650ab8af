import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instrumentOf, scoreRange } from './instruments.js';
import type { Answer } from './scoring.js';
import { asksForSafety, bandOf, isScore, scoreOf } from './scoring.js';

const PHQ_9 = instrumentOf('PHQ_9');
const GAD_7 = instrumentOf('GAD_7');

/** Nine answers that add up to `sum`, the last one given. */
const nine = (sum: number, last = 0): Answer[] => {
  const answers = Array<number>(9).fill(0);
  answers[8] = last;
  for (let left = sum - last, place = 0; left > 0; left -= 1, place = (place + 1) % 8)
    answers[place] = (answers[place] ?? 0) + 1;
  return answers;
};

describe('scoring', () => {
  test.each([
    ['PHQ_9', Array(9).fill(0), 0],
    ['PHQ_9', Array(9).fill(3), 27],
    ['GAD_7', Array(7).fill(3), 21],
    ['WSAS', [8, 8, 8, 8, 8], 40],
    ['WSAS', [8, null, 4, 4, 8], 30],
    ['WSAS', [8, null, null, 4, 8], null],
    ['WHO_5', [5, 5, 5, 5, 5], 100],
    ['WHO_5', [1, 2, 1, 1, 1], 24],
    ['WHO_5', [1, 2, 1, 1, null], null],
    ['RTW_SE', [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3], 3.91],
    ['GOAL_PLAN_DRIVE', [3, 2, 5], null],
    ['WORK_ABILITY', [7], 7],
  ] as const)('%s %j: %s', (code, answers, score) => {
    expect(scoreOf(instrumentOf(code), answers)).toBe(score);
  });

  test('missing answers: PHQ-9 goes without two, GAD-7 without one, and no more', () => {
    expect(scoreOf(PHQ_9, [2, 2, 2, 2, 2, 2, 2, null, null])).toBe(18);
    expect(scoreOf(PHQ_9, [1, 0, 0, 0, 0, 0, 0, null, null])).toBe(1);
    expect(scoreOf(PHQ_9, [2, 2, 2, 2, 2, 2, null, null, null])).toBeNull();
    expect(scoreOf(GAD_7, [1, 1, 1, 1, 1, 1, null])).toBe(7);
    expect(scoreOf(GAD_7, [1, 1, 1, 1, 1, null, null])).toBeNull();
  });

  test('how many may be missing is data: the same answers, another rule', () => {
    const strict = { scoring: { ...PHQ_9.scoring, mostMissing: 0 } };
    expect(scoreOf(strict, [2, 2, 2, 2, 2, 2, 2, 2, null])).toBeNull();
  });

  const answers = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 9, maxLength: 9 });
  test('a score lies in the range of its measure, whatever is left out', () => {
    const { from, to } = scoreRange(PHQ_9);
    fc.assert(
      fc.property(answers, (given) => {
        const score = scoreOf(PHQ_9, given);
        return score === null || (score >= from && score <= to && isScore(PHQ_9, score));
      }),
    );
  });
  test('a higher answer never makes a lower score', () => {
    fc.assert(
      fc.property(answers, fc.nat(8), (given, place) => {
        const answer = given[place] ?? 3;
        const more = given.with(place, Math.min(3, answer + 1));
        return given[place] === null || (scoreOf(PHQ_9, more) ?? 0) >= (scoreOf(PHQ_9, given) ?? 0);
      }),
    );
  });
});

describe('bands, by the published limits', () => {
  test.each([
    ['PHQ_9', 4, 'MINIMAL'],
    ['PHQ_9', 5, 'MILD'],
    ['PHQ_9', 10, 'MODERATE'],
    ['PHQ_9', 15, 'MODERATELY_SEVERE'],
    ['PHQ_9', 20, 'SEVERE'],
    ['PHQ_9', 28, undefined],
    ['GAD_7', 9, 'MILD'],
    ['GAD_7', 15, 'SEVERE'],
    ['WSAS', 9, 'LITTLE'],
    ['WSAS', 20, 'CLEAR'],
    ['WSAS', 21, 'GREAT'],
    ['WHO_5', 28, 'VERY_LOW'],
    ['WHO_5', 48, 'LOW'],
    ['WHO_5', 52, 'ABOVE_LOW'],
    ['RTW_SE', 3.69, 'LOW'],
    ['RTW_SE', 3.7, 'MIDDLE'],
    ['RTW_SE', 4.6, 'HIGH'],
    ['WORK_HOPE', 100, undefined],
    ['WORK_ABILITY', 5, undefined],
  ] as const)('%s %d: %s', (code, score, band) => {
    expect(bandOf(instrumentOf(code), score)?.code).toBe(band);
  });
});

describe('a score that is entered', () => {
  test.each([
    ['RTW_SE', 3.9, true],
    ['RTW_SE', 0.9, false],
    ['RTW_SE', 6.1, false],
    ['RTW_SE', 3.905, false],
    ['WSAS', 41, false],
    ['WSAS', 18.5, false],
    ['WHO_5', 48, true],
    ['WHO_5', 13, false],
    ['WHO_5', 104, false],
    ['WORK_HOPE', 23, false],
  ] as const)('%s %d can be one of its scores: %s', (code, score, can) => {
    expect(isScore(instrumentOf(code), score)).toBe(can);
  });
});

describe('the safety question', () => {
  test('question 9 of PHQ-9 above 0, also when others are missing; left out it is not asked for', () => {
    expect(asksForSafety(PHQ_9, nine(19, 1))).toBe(true);
    expect(asksForSafety(PHQ_9, nine(19, 0))).toBe(false);
    expect(asksForSafety(PHQ_9, [null, null, null, null, null, null, null, null, 1])).toBe(true);
    expect(asksForSafety(PHQ_9, [3, 3, 3, 3, 3, 3, 3, 3, null])).toBe(false);
    expect(asksForSafety(GAD_7, [3, 3, 3, 3, 3, 3, 3])).toBe(false);
  });
});
