import type { Role } from '../policy/recipients.js';
import type { IsoDate, IsoInstant } from './dates.js';
import { addDays } from './dates.js';

export const ACCOMMODATION_STATES = ['PROPOSED', 'CITIZEN_AGREED', 'AGREED', 'ENDED', 'DECLINED'] as const;
export type AccommodationState = (typeof ACCOMMODATION_STATES)[number];

/** AGREE is the citizen's, CONFIRM the employer's (who has the duty to adapt, aml § 4-6 (1)). */
export const ACCOMMODATION_ACT_KINDS = ['AGREE', 'CONFIRM', 'DECLINE', 'END'] as const;
export type AccommodationActKind = (typeof ACCOMMODATION_ACT_KINDS)[number];

export interface AccommodationAct {
  readonly kind: AccommodationActKind;
  readonly version: number;
  readonly at: IsoInstant;
}

export interface AccommodationStanding {
  readonly version: number;
  /** The last day on which it holds; every accommodation has one. */
  readonly toDate: IsoDate;
  readonly acts: readonly AccommodationAct[];
}

/** Where an accommodation stands on `today`: from the acts on its present version, and ended after its last day. */
export function deriveAccommodationState(it: AccommodationStanding, today: IsoDate): AccommodationState {
  const did = (kind: AccommodationActKind): boolean =>
    it.acts.some((act) => act.version === it.version && act.kind === kind);
  if (did('DECLINE')) return 'DECLINED';
  if (did('END') || today > it.toDate) return 'ENDED';
  if (!did('AGREE')) return 'PROPOSED';
  return did('CONFIRM') ? 'AGREED' : 'CITIZEN_AGREED';
}

/** The acts open to `role` on an accommodation that stands in `state`. */
export function mayActOnAccommodation(
  role: Role,
  state: AccommodationState,
): readonly AccommodationActKind[] {
  if (role !== 'CITIZEN' && role !== 'EMPLOYER') return [];
  if (state === 'AGREED') return ['END'];
  if (state === 'PROPOSED') return role === 'CITIZEN' ? ['AGREE', 'DECLINE'] : ['DECLINE'];
  if (state === 'CITIZEN_AGREED') return role === 'EMPLOYER' ? ['CONFIRM', 'DECLINE'] : ['DECLINE'];
  return [];
}

/**
 * True when `role` may still edit what `author` wrote; an edit voids what was agreed. Nobody edits the other side's words:
 * an author goes on seeing the own item without consent, so what the other says must stand in an item of its own.
 */
export function mayEditAccommodation(role: Role, state: AccommodationState, author: Role): boolean {
  const sides = role === 'CITIZEN' || role === 'EMPLOYER';
  return sides && role === author && state !== 'ENDED' && state !== 'DECLINED';
}

/** Calendar days before an accommodation's last day from which it is looked at again. */
const REVIEW_BEFORE_DAYS = 7;

/** The day from which an accommodation is looked at again: is it to go on, or has it done what it should? */
export function accommodationReview(toDate: IsoDate): IsoDate {
  return addDays(toDate, -REVIEW_BEFORE_DAYS);
}
