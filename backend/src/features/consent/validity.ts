import { addDays, defaultLastDay, startOf } from '@samtavle/shared/domain';
import type { Clock } from './stage-consent.js';

export interface Validity {
  readonly validFrom: string;
  /** The first instant at which it no longer counts. */
  readonly validTo: string;
}

/**
 * From when until when a consent counts, from the first and the last day chosen. Nothing chosen: from this instant,
 * for six months. Or which of them is over.
 */
export function validityOf(
  firstDay: string | null,
  lastDay: string | null,
  { now, today }: Clock,
): Validity | { readonly past: 'validFrom' | 'validTo' } {
  if (firstDay !== null && firstDay < today) return { past: 'validFrom' };
  const begins = firstDay ?? today;
  const ends = lastDay ?? defaultLastDay(begins);
  if (ends < today) return { past: 'validTo' };
  return { validFrom: begins === today ? now : startOf(begins), validTo: startOf(addDays(ends, 1)) };
}
