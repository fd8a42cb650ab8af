import type { Category } from './categories.js';
import { CATEGORIES } from './categories.js';
import type { Recipient, Role } from './recipients.js';
import { RECIPIENTS } from './recipients.js';

/** These advise and treat; they never decide for the citizen, the issuer, NAV or the employer. */
export type RecommendingRole = 'THERAPIST' | 'NAV_ADVISER' | 'JOB_SPECIALIST' | 'ADVISORY_DOCTOR';

/** The only roles that a decision can name: a recommending role in a DECISION does not compile. */
export type DecidingRole = Exclude<Role, RecommendingRole>;

const RECOMMENDING: readonly Role[] = ['THERAPIST', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'];

/** True for those who advise or treat. */
export function isRecommending(role: Role): role is RecommendingRole {
  return RECOMMENDING.includes(role);
}

/** DECISION binds; PROPOSAL asks someone else to decide; RECORD writes down what is or was done. */
type ActRight =
  | { readonly kind: 'DECISION'; readonly roles: readonly DecidingRole[] }
  | { readonly kind: 'PROPOSAL' | 'RECORD'; readonly roles: readonly Role[] };

const decision = <R extends DecidingRole>(...roles: R[]) => ({ kind: 'DECISION', roles }) as const;
const proposal = <R extends Role>(...roles: R[]) => ({ kind: 'PROPOSAL', roles }) as const;
const record = <R extends Role>(...roles: R[]) => ({ kind: 'RECORD', roles }) as const;

/** Which role may do which act. Consent never widens this; the state of the thing may narrow it. */
export const ACT_RIGHTS = {
  OPEN_CASE: decision('CITIZEN'),
  CLOSE_CASE: decision('CITIZEN'),
  ADD_PARTICIPANT: decision('CITIZEN', 'GP', 'NAV_LOCAL'),
  END_PARTICIPATION: decision('CITIZEN'),
  REPLACE_PARTICIPANT: decision('CITIZEN'),

  GIVE_CONSENT: decision('CITIZEN'),
  CHANGE_CONSENT: decision('CITIZEN'),
  WITHDRAW_CONSENT: decision('CITIZEN'),
  OBJECT_TO_SHARING: decision('CITIZEN'),
  WITHDRAW_OBJECTION: decision('CITIZEN'),
  ASK_TO_SEE: proposal(...RECIPIENTS),
  ANSWER_REQUEST: decision('CITIZEN'),

  // Whoever is partial says so and is out at once; the citizen may say it of others (fvl § 6).
  DECLARE_IMPARTIALITY: record(...RECIPIENTS),
  REPORT_IMPARTIALITY: decision('CITIZEN'),
  TAKE_BACK_IMPARTIALITY: decision('CITIZEN'),
  // Lifts the rule of office, never a rule that protects the person (ADR 0030).
  REQUEST_OVERRIDE: record('NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'),
  INVITE_PROXY: decision('CITIZEN'),
  CONFIRM_PROXY: decision('CITIZEN'),

  REGISTER_EMPLOYMENT: record('CITIZEN', 'EMPLOYER'),
  CHANGE_EMPLOYMENT: record('CITIZEN', 'EMPLOYER'),
  // The issuer alone sets the grade (ftrl §§ 8-7, 8-13); therapist and citizen propose it through a step.
  REGISTER_SICK_LEAVE: decision('GP'),
  CHANGE_SICK_LEAVE: decision('GP'),

  SUGGEST_GOAL: proposal('CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST'),
  DECIDE_GOAL: decision('CITIZEN'),

  PROPOSE_STEP: proposal('CITIZEN', 'THERAPIST'),
  CHANGE_STEP: proposal('CITIZEN', 'THERAPIST'),
  ACCEPT_STEP: decision('CITIZEN'),
  GRANT_STEP: decision('GP'),
  DISCUSS_STEP: decision('GP'),
  DECLINE_STEP: decision('GP'),
  AGREE_STEP: decision('EMPLOYER'),
  START_STEP: record('CITIZEN', 'THERAPIST'),
  REVIEW_STEP: record('CITIZEN', 'THERAPIST'),
  WITHDRAW_STEP: record('CITIZEN', 'THERAPIST'),
  LOG_WEEK: record('CITIZEN'),

  ADD_MILESTONE: record('CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'EMPLOYER'),
  // Any role can own a milestone; which one moves it is decided per milestone (see domain/milestone).
  CHANGE_MILESTONE: record('CITIZEN', ...RECIPIENTS),
  MOVE_MILESTONE: record('CITIZEN', ...RECIPIENTS),
  // Whoever holds a meeting calls people to it (aml § 4-6 (4), ftrl § 8-7 a): again decided per milestone.
  INVITE_TO_MEETING: record('CITIZEN', ...RECIPIENTS),

  PROPOSE_ACCOMMODATION: proposal('CITIZEN', 'EMPLOYER'),
  CHANGE_ACCOMMODATION: proposal('CITIZEN', 'EMPLOYER'),
  AGREE_ACCOMMODATION: decision('CITIZEN'),
  // The duty to adapt is the employer's (aml § 4-6 (1)), so the employer confirms.
  CONFIRM_ACCOMMODATION: decision('EMPLOYER'),
  DECLINE_ACCOMMODATION: decision('CITIZEN', 'EMPLOYER'),
  END_ACCOMMODATION: decision('CITIZEN', 'EMPLOYER'),

  WRITE_FUNCTION: record('CITIZEN', 'THERAPIST'),
  CHANGE_FUNCTION: record('CITIZEN', 'THERAPIST'),
  REMOVE_FUNCTION: record('CITIZEN', 'THERAPIST'),
  WRITE_PLAN_SUMMARY: record('CITIZEN', 'THERAPIST'),
  // Only where one contributes to the category: therapist and Nav each in their own field.
  WRITE_SUMMARY: record('CITIZEN', 'THERAPIST', 'NAV_LOCAL'),

  // Local Nav asks and decides; those who advise recommend, and hold no decision (the fourth founding document).
  COMMISSION_SERVICE: record('NAV_LOCAL'),
  GIVE_RECOMMENDATION: proposal('THERAPIST', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'),
  MAKE_DECISION: decision('CITIZEN', 'GP', 'NAV_LOCAL'),
  ASK_CONSULTATION: proposal('NAV_LOCAL'),
  ANSWER_CONSULTATION: decision('CITIZEN'),
  ADD_MEASURE: record('NAV_LOCAL'),
  MOVE_MEASURE: decision('NAV_LOCAL'),
  SHARE_MEASURE: decision('CITIZEN'),
  CHOOSE_TRACK: decision('CITIZEN'),
  WRITE_OWN_LINE: proposal('CITIZEN', 'NAV_ADVISER', 'JOB_SPECIALIST'),
  CHANGE_OWN_LINE: proposal('CITIZEN', 'NAV_ADVISER', 'JOB_SPECIALIST'),
  SETTLE_OWN_LINE: decision('CITIZEN'),
  LOG_CONTACT: record('CITIZEN', 'JOB_SPECIALIST'),
  RECORD_JOB_START: record('CITIZEN', 'JOB_SPECIALIST'),

  // GDPR art. 16: whoever wrote it answers; what the citizen wrote the citizen changes.
  ASK_CORRECTION: record('CITIZEN'),
  ANSWER_CORRECTION: record(...RECIPIENTS),
} as const satisfies Record<string, ActRight>;

export type Act = keyof typeof ACT_RIGHTS;

/** Every act, in the order of the table. */
export const ACTS: readonly Act[] = Object.keys(ACT_RIGHTS).filter(isAct);

function isAct(name: string): name is Act {
  return name in ACT_RIGHTS;
}

/** True when `role` may ever do `act`; the case's state and authorship may still refuse it. */
export function mayDo(role: Role, act: Act): boolean {
  const roles: readonly Role[] = ACT_RIGHTS[act].roles;
  return roles.includes(role);
}

/** Whom each role may add to a case: the citizen anyone, others only those whose help they call in. */
export const ADDABLE: Readonly<Record<Role, readonly Recipient[]>> = {
  CITIZEN: RECIPIENTS,
  THERAPIST: [],
  GP: ['THERAPIST', 'EMPLOYER', 'NAV_LOCAL'],
  NAV_LOCAL: ['NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'],
  NAV_ADVISER: [],
  JOB_SPECIALIST: [],
  ADVISORY_DOCTOR: [],
  EMPLOYER: [],
  PROSPECTIVE_EMPLOYER: [],
  SUPPORT_PERSON: [],
};

/** The categories in which each role may add a milestone: only where the matrix lets the role write. */
export const MILESTONE_CATEGORIES: Readonly<Record<Role, readonly Category[]>> = {
  CITIZEN: CATEGORIES,
  THERAPIST: ['PLAN', 'FUNCTION', 'TREATMENT', 'INFO_STRATEGY'],
  GP: ['SICK_LEAVE'],
  NAV_LOCAL: ['NAV'],
  NAV_ADVISER: [],
  JOB_SPECIALIST: [],
  ADVISORY_DOCTOR: [],
  EMPLOYER: ['ACCOMMODATION'],
  PROSPECTIVE_EMPLOYER: [],
  SUPPORT_PERSON: [],
};
