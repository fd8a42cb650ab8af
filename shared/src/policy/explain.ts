import type { Basis, FloorBasis } from './basis.js';
import type { Category } from './categories.js';
import type { ActiveConsent } from './consent.js';
import type { Facts, Reason } from './decide.js';
import { decide, decideForCitizen, whyNothing } from './decide.js';
import type { Level } from './levels.js';
import { rankOf } from './levels.js';
import { ruleFor } from './matrix.js';
import type { Recipient } from './recipients.js';
import type { FloorEvent } from './rule.js';

/** One line of "who sees this, why, and what can I do about it". */
export interface SharingLine {
  readonly category: Category;
  readonly level: Level;
  readonly basis: Basis;
  readonly reason: Reason;
  /** When a consent-based level ends (ISO instant); null when it has no end or does not rest on consent. */
  readonly until: string | null;
  readonly mayAsk: boolean;
  readonly mayObject: boolean;
}

/** What the wall found for one active participant and one category. */
export interface Found {
  readonly level: Level;
  readonly basis: Basis;
  readonly until: string | null;
  readonly objected: boolean;
}

/** The policy's line for one participant and one category; nothing of what is stored enters it. */
export function sharingLine(
  recipient: Recipient,
  category: Category,
  facts: Facts,
  until: ActiveConsent['until'] = null,
): SharingLine {
  const decision = decide(recipient, category, facts);
  const active = facts.participation === 'ACTIVE';
  return {
    category,
    ...decision,
    until: decision.basis === 'CONSENT' ? until : null,
    mayAsk: active && mayAsk(recipient, category, decision.level),
    mayObject: active && mayObject(recipient, category, facts.objected),
  };
}

/** The same line for an active participant, from the level and basis that the database found. */
export function lineFound(recipient: Recipient, category: Category, found: Found): SharingLine {
  const { level, basis } = found;
  return {
    category,
    level,
    basis,
    reason: isReason(basis) ? basis : whyNothing(ruleFor(recipient, category), found.objected),
    until: basis === 'CONSENT' ? found.until : null,
    mayAsk: mayAsk(recipient, category, level),
    mayObject: mayObject(recipient, category, found.objected),
  };
}

function isReason(basis: Basis): basis is 'CONSENT' | 'SELF' | Exclude<FloorBasis, 'NONE'> {
  return basis !== 'NONE' && basis !== 'OWN_ITEM' && basis !== 'REPRESENTATION';
}

/** The citizen's own line: everything, for ever, nothing to ask for. */
export function citizenLine(category: Category): SharingLine {
  return { category, ...decideForCitizen(), until: null, mayAsk: false, mayObject: false };
}

/** True when a participant sees less than consent could give, so that asking makes sense. */
export function mayAsk(recipient: Recipient, category: Category, level: Level): boolean {
  return rankOf(ruleFor(recipient, category).ceiling) > rankOf(level);
}

/** True when the citizen can object to this sharing: only health co-operation, and only once (hpl §§ 25, 45). */
export function mayObject(recipient: Recipient, category: Category, objected: boolean): boolean {
  return ruleFor(recipient, category).floorBasis === 'HEALTH_COOPERATION' && !objected;
}

/** The sentences that can follow a decision; the words are in shared/text. */
export type ReasonWords =
  | Exclude<Reason, 'STATUTORY' | 'NEVER_SHARED' | 'NO_CONSENT' | 'NOT_YET'>
  | 'STATUTORY_EMPLOYMENT_NAV'
  | 'STATUTORY_SICK_LEAVE_NAV'
  | 'STATUTORY_SICK_LEAVE_EMPLOYER'
  | 'STATUTORY_FOLLOW_UP_PLAN_GP'
  | 'STATUTORY_FOLLOW_UP_PLAN_NAV'
  | 'STATUTORY_COMMISSION'
  | 'STATUTORY_OTHER'
  | 'NEVER_TO_EMPLOYER'
  | 'NEVER_IN_RECRUITMENT'
  | 'NEVER_TO_ROLE'
  | 'NO_CONSENT'
  | 'NOT_INVITED'
  | 'NOT_YET_FOLLOW_UP_PLAN'
  | 'NOT_YET_MEETING'
  | 'NOT_COMMISSIONED';

const BY_LAW: Partial<Record<Recipient, Partial<Record<Category, ReasonWords>>>> = {
  NAV_LOCAL: {
    EMPLOYMENT: 'STATUTORY_EMPLOYMENT_NAV',
    SICK_LEAVE: 'STATUTORY_SICK_LEAVE_NAV',
    ACCOMMODATION: 'STATUTORY_FOLLOW_UP_PLAN_NAV',
  },
  EMPLOYER: { SICK_LEAVE: 'STATUTORY_SICK_LEAVE_EMPLOYER' },
  GP: { ACCOMMODATION: 'STATUTORY_FOLLOW_UP_PLAN_GP' },
  NAV_ADVISER: { NAV: 'STATUTORY_COMMISSION' },
};

const NOT_THERE = {
  FOLLOW_UP_PLAN_SENT: 'NOT_YET_FOLLOW_UP_PLAN',
  WEEK_BEFORE_MEETING: 'NOT_YET_MEETING',
  COMMISSIONED: 'NOT_COMMISSIONED',
} as const satisfies Record<FloorEvent, ReasonWords>;

/** Which sentence explains a decision to a citizen: the reason, made precise where a law or a role makes it so. */
export function explain(recipient: Recipient, category: Category, reason: Reason): ReasonWords {
  switch (reason) {
    case 'STATUTORY':
      return BY_LAW[recipient]?.[category] ?? 'STATUTORY_OTHER';
    case 'NEVER_SHARED':
      if (recipient === 'PROSPECTIVE_EMPLOYER') return 'NEVER_IN_RECRUITMENT';
      return recipient === 'EMPLOYER' ? 'NEVER_TO_EMPLOYER' : 'NEVER_TO_ROLE';
    case 'NO_CONSENT':
      return ruleFor(recipient, category).floorBasis === 'INVITED' ? 'NOT_INVITED' : 'NO_CONSENT';
    case 'NOT_YET':
      return NOT_THERE[ruleFor(recipient, category).floorFrom ?? 'FOLLOW_UP_PLAN_SENT'];
    default:
      return reason;
  }
}
