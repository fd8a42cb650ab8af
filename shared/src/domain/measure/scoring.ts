import type { Band, Instrument } from './instrument.js';
import { scoreRange } from './instruments.js';

/** An answer to one question; null when it was left out. */
export type Answer = number | null;

/**
 * The score of these answers. When no more are missing than the measure allows, the mean of the others stands in for
 * them and a sum is rounded to a whole number. Null when too many are missing, or the measure has no score.
 */
export function scoreOf({ scoring }: Pick<Instrument, 'scoring'>, answers: readonly Answer[]): number | null {
  const { questions, score, times, mostMissing } = scoring;
  if (score === 'NONE') return null;
  const given = answers.filter((answer) => answer !== null);
  if (given.length === 0 || questions - given.length > mostMissing) return null;
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
  return score === 'MEAN' ? Math.round(mean * 100) / 100 : Math.round(mean * questions) * times;
}

/** Whether these answers open the safety flow: that question answered, and above 0. */
export function asksForSafety(
  { safetyQuestion }: Pick<Instrument, 'safetyQuestion'>,
  answers: readonly Answer[],
): boolean {
  return safetyQuestion !== null && (answers[safetyQuestion - 1] ?? 0) > 0;
}

/** The band in which a score lies; null when the measure has no bands, or the score is none of its. */
export function bandOf(instrument: Pick<Instrument, 'bands' | 'scoring'>, score: number | null): Band | null {
  const { from, to } = scoreRange(instrument);
  if (score === null || score < from || score > to) return null;
  return instrument.bands.findLast((band) => score >= band.from) ?? null;
}

/** Whether a score can be one of this measure: within its range and on its steps. */
export function isScore(instrument: Pick<Instrument, 'scoring' | 'step'>, score: number): boolean {
  const { from, to } = scoreRange(instrument);
  const steps = (score - from) / instrument.step;
  return score >= from && score <= to && Math.abs(steps - Math.round(steps)) < 1e-6;
}
