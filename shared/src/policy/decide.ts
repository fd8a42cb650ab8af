import type { Basis } from './basis.js';
import type { Category } from './categories.js';
import { entryByLaw } from './entry-by-law.js';
import type { Level } from './levels.js';
import { lower, rankOf } from './levels.js';
import { ruleFor } from './matrix.js';
import type { Recipient } from './recipients.js';
import type { Rule } from './rule.js';

/**
 * ACTIVE: takes part with the citizen's yes. BY_LAW: a law lets the person in without one (see ENTRY_BY_LAW). INVITED: waits for
 * the yes. ENDED: took part once. NEVER: not on this case.
 */
export const PARTICIPATIONS = ['ACTIVE', 'BY_LAW', 'INVITED', 'ENDED', 'NEVER'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

/** Why one sees, or does not see, a category. When something is seen the reason is its basis. */
export const REASONS = [
  'SELF',
  'OWNER',
  'STATUTORY',
  'HEALTH_COOPERATION',
  'INVITED',
  'CONSENT',
  'NO_CONSENT',
  'OBJECTED',
  'NEVER_SHARED',
  'NOT_YET',
  'AWAITS_YES',
  'LEFT_CASE',
  'NOT_PARTICIPANT',
] as const;
export type Reason = (typeof REASONS)[number];

/** What is true of one participant and one category at the moment of reading. */
export interface Facts {
  readonly participation: Participation;
  /** The citizen's objection to health co-operation is active now. */
  readonly objected: boolean;
  /** The highest level of active consent now, after dates, withdrawal and supersession (see activeConsent). */
  readonly consent: Level;
  /** This participant is invited to the very item that is read; only meetings use it. */
  readonly invited?: boolean;
  /** The fact on which a conditional floor stands is there now (see FloorEvent). */
  readonly opened?: boolean;
}

export interface Decision {
  readonly level: Level;
  readonly basis: Basis;
  readonly reason: Reason;
}

/**
 * What `recipient` may see of `category` now: the lower of the ceiling and the highest of what the law
 * gives, what health co-operation gives unless objected to, and what the citizen has consented to; and
 * nothing at all unless the recipient takes part in the case with the citizen's yes. Whom a law lets in without one
 * has the floors of that law alone. Where law and consent give one level, the basis
 * is the one that reaches further: the law, but not a floor that stands on a fact, which can fall away, or gives the
 * employer's follow-up plan and not the whole category. Never throws.
 */
export function decide(recipient: Recipient, category: Category, facts: Facts): Decision {
  if (facts.participation === 'NEVER') return nothing('NOT_PARTICIPANT');
  if (facts.participation === 'ENDED') return nothing('LEFT_CASE');
  if (facts.participation === 'INVITED') return nothing('AWAITS_YES');
  const rule = ruleFor(recipient, category);
  if (facts.participation === 'BY_LAW') {
    if (rule.ceiling !== 'NONE' && !standsByLaw(rule)) return nothing('AWAITS_YES');
    return floorOrConsent(rule, { ...facts, consent: 'NONE' });
  }
  return floorOrConsent(rule, facts);
}

/** Whether the floor of this rule stands for somebody whom a law lets in; nothing that needs a yes does. */
function standsByLaw({ recipient, category, floorBasis }: Rule): boolean {
  const entry = entryByLaw(recipient);
  if (entry === undefined || floorBasis === 'NONE') return false;
  return (
    entry.bases.includes(floorBasis) || (floorBasis === 'OWNER' && entry.ownCategories.includes(category))
  );
}

function floorOrConsent(rule: Rule, facts: Facts): Decision {
  const overruled = rule.floorBasis === 'HEALTH_COOPERATION' && facts.objected;
  const uninvited = rule.floorBasis === 'INVITED' && facts.invited !== true;
  const early = rule.floorFrom !== null && facts.opened !== true;
  const floor = overruled || uninvited || early ? 'NONE' : rule.floorLevel;
  const consented = lower(facts.consent, rule.ceiling);
  const further = rankOf(consented) - rankOf(floor);
  if (further > 0 || (further === 0 && rule.floorFrom !== null && consented !== 'NONE'))
    return { level: consented, basis: 'CONSENT', reason: 'CONSENT' };
  if (floor === 'NONE' || rule.floorBasis === 'NONE') return nothing(whyNothing(rule, facts.objected));
  return { level: lower(floor, rule.ceiling), basis: rule.floorBasis, reason: rule.floorBasis };
}

/** The citizen reads everything about themself, proposals included (pbrl § 5-1, GDPR art. 15); ACT_RIGHTS says what they write. */
export function decideForCitizen(): Decision {
  return { level: 'CONTRIBUTE', basis: 'SELF', reason: 'SELF' };
}

/** Why an active participant sees nothing: the ceiling, a fact that is not there, an objection, or simply no consent. */
export function whyNothing(rule: Rule, objected: boolean): Reason {
  if (rule.ceiling === 'NONE') return 'NEVER_SHARED';
  if (rule.floorFrom !== null) return 'NOT_YET';
  return rule.floorBasis === 'HEALTH_COOPERATION' && objected ? 'OBJECTED' : 'NO_CONSENT';
}

function nothing(reason: Reason): Decision {
  return { level: 'NONE', basis: 'NONE', reason };
}
