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
  // Nobody sees anything before the citizen has said yes to that person in that role; a no lasts.
  ADMIT_PARTICIPANT: decision('CITIZEN'),
  DECLINE_PARTICIPANT: decision('CITIZEN'),
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
  // Only whose deadline it is: decided per milestone.
  HOLD_MILESTONE: record('CITIZEN', ...RECIPIENTS),
  // Nav alone assesses the activity requirement (ftrl § 8-8); the others have said theirs before.
  ASSESS_ACTIVITY: decision('NAV_LOCAL'),

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

  // The citizen answers for oneself; what a clinician found outside the board is written as a score.
  ANSWER_QUESTIONNAIRE: record('CITIZEN'),
  RECORD_SCORE: record('THERAPIST'),
  REMOVE_MEASURE: record('CITIZEN', 'THERAPIST'),
  CLOSE_SAFETY: record('THERAPIST', 'GP'),
  // What stands in the way, and what is tried, the citizen and the therapist write together.
  WRITE_BARRIER: record('CITIZEN', 'THERAPIST'),
  WRITE_EXPERIMENT: record('CITIZEN', 'THERAPIST'),
  LINK_STEP: record('CITIZEN', 'THERAPIST'),
  // Each party answers its own questions; the decision is REVIEW_STEP.
  ANSWER_REVIEW: record('CITIZEN', 'THERAPIST', 'GP', 'EMPLOYER'),
  // The therapist only with consent (the matrix); what leaves the strategy is the citizen's alone to hand over.
  WRITE_INFO_STRATEGY: record('CITIZEN', 'THERAPIST'),
  PUBLISH_MESSAGE: decision('CITIZEN'),
  WRITE_PREPARATION: decision('CITIZEN'),
  // Referral and treatment. The right is the DPS's decision (pbrl § 2-2): here it is only written down, with who decided.
  WRITE_REFERRAL: record('GP', 'THERAPIST'),
  SEND_REFERRAL: record('GP', 'THERAPIST'),
  RECORD_RIGHT: record('GP', 'THERAPIST'),
  FORWARD_REFERRAL: record('GP', 'THERAPIST'),
  ACCEPT_REFERRAL: record('THERAPIST'),
  COMPLETE_CLINICAL_ASSESSMENT: record('THERAPIST'),
  WRITE_WORK_ASSESSMENT: record('THERAPIST'),
  GIVE_FEEDBACK: record('THERAPIST'),
  CLOSE_ASSESSMENT: record('THERAPIST'),
  WRITE_TREATMENT_PLAN: record('THERAPIST'),
  SEND_TREATMENT_PLAN: record('THERAPIST'),
  PLAN_COURSE: record('THERAPIST'),
  RECORD_ATTENDANCE: record('THERAPIST'),
  START_TREATMENT: record('THERAPIST'),
  RECORD_TREATMENT_SESSION: record('THERAPIST'),
  REMOVE_TREATMENT_SESSION: record('THERAPIST'),
  CHOOSE_METHOD: record('THERAPIST'),
  WRITE_TREATMENT_MESSAGE: record('GP', 'THERAPIST'),
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

  // aml § 4-6 (3): the employer writes the plan, the employee takes part.
  WRITE_FOLLOW_UP_PLAN: record('EMPLOYER'),
  COMMENT_FOLLOW_UP_PLAN: record('CITIZEN'),
  // Whoever holds a meeting arranges it and writes its minutes: decided per meeting, as for INVITE_TO_MEETING.
  ARRANGE_MEETING: record('CITIZEN', ...RECIPIENTS),
  WITHDRAW_INVITATION: record('CITIZEN', ...RECIPIENTS),
  ANSWER_INVITATION: record('CITIZEN', ...RECIPIENTS),
  WRITE_MINUTES: record('CITIZEN', ...RECIPIENTS),
  FINISH_MEETING_TASK: record('CITIZEN', 'EMPLOYER', 'NAV_LOCAL', 'GP', 'THERAPIST'),
  // ftrl § 8-7 a: employee, employer and issuer may each ask Nav for the meeting.
  ASK_FOR_MEETING: proposal('CITIZEN', 'EMPLOYER', 'GP'),
  // The citizen's own: nobody else writes it, whatever is shared.
  RANK_WHAT_MATTERS: record('CITIZEN'),
  WRITE_OWN_ENTRY: record('CITIZEN'),
  CHANGE_OWN_ENTRY: record('CITIZEN'),
  REMOVE_OWN_ENTRY: record('CITIZEN'),
  RATE_COMPASS: record('CITIZEN'),
  ANSWER_WORK_CONDITIONS: record('CITIZEN'),
  ANSWER_HARASSMENT: record('CITIZEN'),
  // Each its own lines: own wish and motivation are the citizen's to say, the rest a clinician's assessment, and no decision.
  ANSWER_ELIGIBILITY: record('CITIZEN', 'THERAPIST'),
  OVERRIDE_ELIGIBILITY: record('THERAPIST'),
  // Whoever leaves may name a colleague; the citizen alone says who takes part.
  PROPOSE_HANDOVER: proposal(...RECIPIENTS),
  ANSWER_HANDOVER: decision('CITIZEN'),
  // Nobody's care, and nobody's access, depends on the answer.
  ANSWER_RESEARCH: decision('CITIZEN'),
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
