import type { Category } from './categories.js';
import type { Level } from './levels.js';
import { rankOf } from './levels.js';

/** GRANT gives; OBJECTION takes health co-operation away. Both are immutable records. */
export const CONSENT_KINDS = ['GRANT', 'OBJECTION'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const CONSENT_STATES = ['ACTIVE', 'NOT_YET_VALID', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** How the citizen gave the consent. */
export const GIVEN_VIA = ['SELF', 'IN_MEETING', 'PAPER'] as const;
export type GivenVia = (typeof GIVEN_VIA)[number];

/**
 * One category of one consent record given to one participant. Times are ISO instants; `validTo`,
 * `withdrawnAt` and `supersededAt` are the first instant at which it no longer counts.
 */
export interface ConsentRecord {
  readonly kind: ConsentKind;
  readonly category: Category;
  readonly level: Level;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly withdrawnAt: string | null;
  readonly supersededAt: string | null;
}

/** What a participant's consent records add up to for one category at one instant. */
export interface ActiveConsent {
  readonly level: Level;
  readonly objected: boolean;
  /** The first instant at which `level` is no longer given; null when it has no end or nothing is given. */
  readonly until: string | null;
}

/** The state of one record at `now` (ISO instant). Throws RangeError on a time that can't be read. */
export function consentState(
  record: Omit<ConsentRecord, 'category' | 'level' | 'kind'>,
  now: string,
): ConsentState {
  const at = instant(now);
  const reached = (time: string | null): boolean => time !== null && instant(time) <= at;
  if (reached(record.withdrawnAt)) return 'WITHDRAWN';
  if (reached(record.supersededAt)) return 'SUPERSEDED';
  if (reached(record.validTo)) return 'EXPIRED';
  if (!reached(record.validFrom)) return 'NOT_YET_VALID';
  return 'ACTIVE';
}

/**
 * What the citizen's records give one participant for `category` at `now`: the highest level of the
 * active grants, and whether an objection is active. Throws RangeError on a time that can't be read.
 */
export function activeConsent(
  records: readonly ConsentRecord[],
  category: Category,
  now: string,
): ActiveConsent {
  const active = records.filter((r) => r.category === category && consentState(r, now) === 'ACTIVE');
  const objected = active.some((r) => r.kind === 'OBJECTION');
  const best = active.filter((r) => r.kind === 'GRANT').reduce<ConsentRecord | null>(better, null);
  if (best === null || best.level === 'NONE') return { level: 'NONE', objected, until: null };
  return { level: best.level, objected, until: best.validTo };
}

function better(a: ConsentRecord | null, b: ConsentRecord): ConsentRecord {
  if (a === null || rankOf(b.level) > rankOf(a.level)) return b;
  return b.level === a.level && endOf(b) > endOf(a) ? b : a;
}

function endOf(record: ConsentRecord): number {
  return record.validTo === null ? Number.POSITIVE_INFINITY : instant(record.validTo);
}

/** A time that can't be read must never decide in silence: for an objection that would open a door. */
function instant(time: string): number {
  const value = Date.parse(time);
  if (Number.isNaN(value)) throw new RangeError('Not an instant');
  return value;
}
