import type { CaseRule } from '@samtavle/shared/domain';
import { addDays, addMonths, CONSENT_MOST_MONTHS, defaultLastDay, startOf } from '@samtavle/shared/domain';
import type { Clock } from './stage-consent.js';

export interface Validity {
  readonly validFrom: string;
  /** The first instant at which it no longer counts. */
  readonly validTo: string;
}

/**
 * From when until when a consent counts, from the first and the last day chosen. Nothing chosen: from this instant,
 * for six months. Or what is wrong with which of them: it is over, begins too far ahead, or lasts longer than one can
 * foresee.
 */
export function validityOf(
  firstDay: string | null,
  lastDay: string | null,
  { now, today }: Clock,
): Validity | { readonly wrong: 'validFrom' | 'validTo'; readonly rule: CaseRule } {
  if (firstDay !== null && firstDay < today) return { wrong: 'validFrom', rule: 'PAST' };
  if (firstDay !== null && firstDay > addMonths(today, CONSENT_MOST_MONTHS))
    return { wrong: 'validFrom', rule: 'TOO_FAR' };
  const begins = firstDay ?? today;
  const ends = lastDay ?? defaultLastDay(begins);
  if (ends < today) return { wrong: 'validTo', rule: 'PAST' };
  if (ends > addMonths(begins, CONSENT_MOST_MONTHS)) return { wrong: 'validTo', rule: 'AT_MOST_A_YEAR' };
  return { validFrom: begins === today ? now : startOf(begins), validTo: startOf(addDays(ends, 1)) };
}
