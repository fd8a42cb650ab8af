import type { IsoDate } from '../dates.js';
import type { Instrument, MeasuredValue } from './instrument.js';
import type { Outlook } from './instrument-codes.js';
import { OUTLOOKS } from './instrument-codes.js';

/**
 * What happened between two dated values. The first three only for published measures; for own wording a higher or lower
 * number is something to talk about, and no more is said.
 */
export const CHANGES = [
  'RELIABLE_IMPROVEMENT',
  'NO_RELIABLE_CHANGE',
  'RELIABLE_DETERIORATION',
  'HIGHER',
  'ABOUT_SAME',
  'LOWER',
] as const;
export type Change = (typeof CHANGES)[number];

/** A number on a day. */
export interface Dated {
  readonly on: IsoDate;
  readonly value: number | null;
}

/**
 * The change from the earlier to the later of two dated values. Null when there is nothing to compare: a value is
 * missing, both are of one day, or no least change is known for the measure.
 */
export function changeBetween(
  { change: rule }: Pick<Instrument, 'change'>,
  { better }: MeasuredValue,
  one: Dated,
  other: Dated,
): Change | null {
  const [first, last] = one.on < other.on ? [one, other] : [other, one];
  if (rule === null || first.value === null || last.value === null || first.on === last.on) return null;
  // as many decimals as a score is kept with, so that 3.9 − 2.9 is 1
  const rise = Math.round((last.value - first.value) * 100) / 100;
  const counts = Math.abs(rise) >= rule.least;
  if (rule.kind === 'PROMPT') return !counts ? 'ABOUT_SAME' : rise > 0 ? 'HIGHER' : 'LOWER';
  if (!counts) return 'NO_RELIABLE_CHANGE';
  return rise > 0 === (better === 'HIGHER') ? 'RELIABLE_IMPROVEMENT' : 'RELIABLE_DETERIORATION';
}

/** The change of how the citizen looks at coming back: from one of the three to another. */
export function outlookChange(first: Outlook, last: Outlook): Change {
  const moved = OUTLOOKS.indexOf(last) - OUTLOOKS.indexOf(first);
  return moved === 0 ? 'ABOUT_SAME' : moved > 0 ? 'HIGHER' : 'LOWER';
}

/** 1 for the better, −1 for the worse, 0 for about as before. */
export function sideOf(change: Change, { better }: MeasuredValue): -1 | 0 | 1 {
  switch (change) {
    case 'RELIABLE_IMPROVEMENT':
      return 1;
    case 'RELIABLE_DETERIORATION':
      return -1;
    case 'HIGHER':
      return better === 'HIGHER' ? 1 : -1;
    case 'LOWER':
      return better === 'HIGHER' ? -1 : 1;
    default:
      return 0;
  }
}
