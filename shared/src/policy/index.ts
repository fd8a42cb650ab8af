export { ACT_RIGHTS, ACTS, ADDABLE, isRecommending, mayDo, MILESTONE_CATEGORIES } from './acts.js';
export type { Act, DecidingRole, RecommendingRole } from './acts.js';
export { BASES, FLOOR_BASES } from './basis.js';
export type { Basis, FloorBasis } from './basis.js';
export { canonicalPolicy } from './canonical.js';
export { CATEGORIES, SUMMARY_CATEGORIES } from './categories.js';
export type { Category, SummaryCategory } from './categories.js';
export { activeConsent, CONSENT_KINDS, CONSENT_STATES, consentState, GIVEN_VIA } from './consent.js';
export type { ActiveConsent, ConsentKind, ConsentRecord, ConsentState, GivenVia } from './consent.js';
export { CONSENT_TEXTS, consentTextRows, countsUntil } from './consent-texts.js';
export type { ConsentTextVersion } from './consent-texts.js';
export { decide, decideForCitizen, PARTICIPATIONS, REASONS } from './decide.js';
export type { Decision, Facts, Participation, Reason } from './decide.js';
export {
  CLAIMS,
  ENTRY_BY_LAW,
  ENTRY_CONDITIONS,
  entryByLaw,
  PART_GROUNDS,
  PART_STATES,
} from './entry-by-law.js';
export type { Claim, EntryByLaw, EntryCondition, PartGround, PartState } from './entry-by-law.js';
export { citizenLine, explain, lineFound, mayAsk, mayObject, sharingLine } from './explain.js';
export type { Found, ReasonWords, SharingLine } from './explain.js';
export { higher, LEVELS, lower, rankOf, reaches } from './levels.js';
export type { Level } from './levels.js';
export { RULES, ruleFor } from './matrix.js';
export {
  OVERRIDE,
  PARTIALITIES,
  PRIVATE_CATEGORIES,
  PROTECTIONS,
  PROXY_MONTHS,
  REPRESENTATION_KINDS,
  TOLD_BY,
} from './protection.js';
export type { Partiality, PrivateCategory, Protection, RepresentationKind, ToldBy } from './protection.js';
export { isRecipient, participantCategory, RECIPIENTS, ROLES } from './recipients.js';
export type { Recipient, Role } from './recipients.js';
export type { Rule } from './rule.js';
export { RETENTION, RETENTION_RULES } from './retention.js';
export type { RetentionRule, RetentionRuleId } from './retention.js';
export { kindsBehind, VOUCHED_KINDS } from './vouching.js';
export type { VouchedKind } from './vouching.js';
