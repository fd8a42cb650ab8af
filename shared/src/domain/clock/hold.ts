import type { IsoDate } from '../dates.js';

/**
 * Why a deadline is on hold until a day; only its own holder says so. Codes without free words: a hold is seen by everyone
 * who sees the deadline, and no reason may tell of health.
 */
export const HOLD_REASONS = [
  'WAITS_FOR_CITIZEN',
  'WAITS_FOR_EMPLOYER',
  'WAITS_FOR_DOCTOR',
  'WAITS_FOR_NAV',
  'DATE_AGREED',
  'ABSENCE',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** A hold lasts at most so many months. */
export const HOLD_MONTHS = 6;

/** True while the hold counts: to and including its day. */
export function isOnHold(holdUntil: IsoDate | null, today: IsoDate): boolean {
  return holdUntil !== null && holdUntil >= today;
}
