import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeBetween, outlookChange } from './change.js';
import type { InstrumentCode } from './instrument-codes.js';
import { instrumentOf, RTW_SE_ERROR } from './instruments.js';
import { leastReliableChange } from './reliable-change.js';

const SCORE = { code: 'SCORE', better: 'HIGHER' } as const;
const change = (code: InstrumentCode, first: number, last: number) => {
  const instrument = instrumentOf(code);
  const dated = (on: string, value: number) => ({ on, value });
  return changeBetween(
    instrument,
    instrument.values[0] ?? SCORE,
    dated('2026-09-28', first),
    dated('2026-11-20', last),
  );
};

describe('reliable change', () => {
  test.each([
    ['PHQ_9', 17, 10, 'RELIABLE_IMPROVEMENT'],
    ['PHQ_9', 14, 19, 'NO_RELIABLE_CHANGE'],
    ['PHQ_9', 13, 19, 'RELIABLE_DETERIORATION'],
    ['GAD_7', 12, 8, 'RELIABLE_IMPROVEMENT'],
    ['GAD_7', 11, 15, 'RELIABLE_DETERIORATION'],
    ['GAD_7', 11, 14, 'NO_RELIABLE_CHANGE'],
    ['WSAS', 26, 18, 'RELIABLE_IMPROVEMENT'],
    ['WSAS', 26, 19, 'NO_RELIABLE_CHANGE'],
    ['WHO_5', 24, 48, 'RELIABLE_IMPROVEMENT'],
    ['WHO_5', 40, 32, 'NO_RELIABLE_CHANGE'],
    ['RTW_SE', 2.9, 3.9, 'RELIABLE_IMPROVEMENT'],
    ['RTW_SE', 2.9, 3.7, 'NO_RELIABLE_CHANGE'],
    ['RTW_SE', 3.9, 2.9, 'RELIABLE_DETERIORATION'],
  ] as const)('%s from %d to %d: %s', (code, first, last, expected) => {
    expect(change(code, first, last)).toBe(expected);
  });

  test('of RTW-SE it follows from SD and reliability: 0.83 with those assumed, less with a smaller SD', () => {
    expect(leastReliableChange(RTW_SE_ERROR.sd, RTW_SE_ERROR.reliability)).toBe(0.83);
    expect(leastReliableChange(0.5, 0.91)).toBe(0.42);
    expect(instrumentOf('RTW_SE').change?.least).toBe(0.83);
  });

  test('takes two values of different days, and a rule', () => {
    const phq = instrumentOf('PHQ_9');
    const on = '2026-09-28';
    expect(changeBetween(phq, SCORE, { on, value: 17 }, { on, value: 3 })).toBeNull();
    expect(changeBetween(phq, SCORE, { on, value: 17 }, { on: '2026-10-01', value: null })).toBeNull();
    expect(change('WORK_HOPE', 60, 120)).toBeNull();
  });

  test('it does not matter which is given first, and the way back is the opposite', () => {
    const opposite = {
      RELIABLE_IMPROVEMENT: 'RELIABLE_DETERIORATION',
      RELIABLE_DETERIORATION: 'RELIABLE_IMPROVEMENT',
      NO_RELIABLE_CHANGE: 'NO_RELIABLE_CHANGE',
    };
    fc.assert(
      fc.property(fc.nat(27), fc.nat(27), (one, other) => {
        const phq = instrumentOf('PHQ_9');
        const value = phq.values[0] ?? SCORE;
        const dated = [
          { on: '2026-09-28', value: one },
          { on: '2026-11-20', value: other },
        ] as const;
        const there = changeBetween(phq, value, dated[0], dated[1]);
        expect(changeBetween(phq, value, dated[1], dated[0])).toBe(there);
        expect(change('PHQ_9', other, one)).toBe(Reflect.get(opposite, there ?? ''));
      }),
    );
  });
});

describe('own wording', () => {
  test('is told as higher or lower from two points on, never as reliable', () => {
    expect(change('WORK_ABILITY', 3, 5)).toBe('HIGHER');
    expect(change('WORK_ABILITY', 3, 4)).toBe('ABOUT_SAME');
    expect(change('WORK_ABILITY', 5, 3)).toBe('LOWER');
  });

  test('the expectation changes with the outlook', () => {
    expect(outlookChange('UNCERTAIN', 'POSITIVE')).toBe('HIGHER');
    expect(outlookChange('NEGATIVE', 'NEGATIVE')).toBe('ABOUT_SAME');
    expect(outlookChange('POSITIVE', 'NEGATIVE')).toBe('LOWER');
  });
});
