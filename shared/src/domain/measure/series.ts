import type { IsoDate } from '../dates.js';
import type { Change } from './change.js';
import { changeBetween, outlookChange, sideOf } from './change.js';
import type { InstrumentCode, Outlook } from './instrument-codes.js';
import { instrumentOf } from './instruments.js';
import type { Answer } from './scoring.js';

/** One taking of a measure, as far as the reader sees it. */
export interface Taken {
  readonly instrument: InstrumentCode;
  readonly on: IsoDate;
  readonly score: number | null;
  readonly outlook: Outlook | null;
  /** By question; empty when they are not told. */
  readonly answers: readonly Answer[];
}

/** What a category shows at SUMMARY: one word. */
export const TREND_WORDS = ['BETTER', 'STEADY', 'WORSE', 'MIXED'] as const;
export type TrendWord = (typeof TREND_WORDS)[number];

/** The numbers that are followed: the score, or for a measure without one each answer. */
export function valuesOf({ instrument, score, answers }: Taken): readonly Answer[] {
  const { scoring, values } = instrumentOf(instrument);
  return scoring.score === 'NONE' ? values.map((_, place) => answers[place] ?? null) : [score];
}

/** What changed from the first to the newest taking of one measure, value by value. The takings come oldest first. */
export function changesOf(taken: readonly Taken[]): readonly (Change | null)[] {
  const [first] = taken;
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return [];
  const instrument = instrumentOf(first.instrument);
  if (first.outlook !== null && last.outlook !== null)
    return [first.on === last.on ? null : outlookChange(first.outlook, last.outlook)];
  return instrument.values.map((value, place) => {
    // A taking with too few answers has no score and is passed over.
    const dated = taken.map((one) => ({ on: one.on, value: valuesOf(one)[place] ?? null }));
    const told = dated.filter((one) => one.value !== null);
    const [start] = told;
    const end = told.at(-1);
    return start === undefined || end === undefined ? null : changeBetween(instrument, value, start, end);
  });
}

/**
 * The one word for all measures of a category, from first to newest of each: better when something moved that way and
 * nothing the other. Null until something has been taken twice. The takings come oldest first.
 */
export function trendOf(taken: readonly Taken[]): TrendWord | null {
  const codes = [...new Set(taken.map(({ instrument }) => instrument))];
  const sides = codes.flatMap((code) => {
    const { values } = instrumentOf(code);
    return changesOf(taken.filter(({ instrument }) => instrument === code)).flatMap((change, place) => {
      const value = values[place];
      return change === null || value === undefined ? [] : [sideOf(change, value)];
    });
  });
  if (sides.length === 0) return null;
  const [up, down] = [sides.includes(1), sides.includes(-1)];
  if (up && down) return 'MIXED';
  return up ? 'BETTER' : down ? 'WORSE' : 'STEADY';
}
