/**
 * What a citizen can ask another to correct: the kinds of things that others write in a case. Which table each is, and what
 * a row of it says, stands in `policy.correctable` (migration 0024).
 */
export const CORRECTABLE = [
  'GOAL',
  'STEP',
  'STEP_ACT',
  'MILESTONE',
  'PLAN_SUMMARY',
  'CATEGORY_SUMMARY',
  'REVIEW_ANSWER',
  'BARRIER',
  'EXPERIMENT',
  'FUNCTION',
  'EMPLOYMENT',
  'ACCOMMODATION',
  'ACCOMMODATION_ACT',
  'FOLLOW_UP_PLAN',
  'FOLLOW_UP_PLAN_DRAFT',
  'INFO_LINE',
  'MEETING',
  'MINUTES',
  'SICK_LEAVE',
  'REFERRAL',
  'PATHWAY_EVENT',
  'CLINICAL_ASSESSMENT',
  'WORK_ASSESSMENT',
  'ELIGIBILITY',
  'TREATMENT_PLAN',
  'COURSE_SESSION',
  'COURSE_ATTENDANCE',
  'TREATMENT_SESSION',
  'TREATMENT_METHOD',
  'TREATMENT_MESSAGE',
  'MEASUREMENT',
  'SAFETY_CLOSING',
  'ACTIVITY_ASSESSMENT',
  'COMMISSION',
  'RECOMMENDATION',
  'DECISION',
  'NAV_MEASURE',
  'OWN_LINE',
  'EMPLOYER_CONTACT',
  'HANDOVER',
] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** Where a citizen would look for it. */
export const CORRECTABLE_GROUPS = ['PLAN', 'WORK', 'MEETINGS', 'HEALTH', 'NAV'] as const;
export type CorrectableGroup = (typeof CORRECTABLE_GROUPS)[number];

/** Each kind in the one group where a citizen would look for it. */
export const GROUP_OF: Readonly<Record<Correctable, CorrectableGroup>> = {
  GOAL: 'PLAN',
  STEP: 'PLAN',
  STEP_ACT: 'PLAN',
  MILESTONE: 'PLAN',
  PLAN_SUMMARY: 'PLAN',
  CATEGORY_SUMMARY: 'PLAN',
  REVIEW_ANSWER: 'PLAN',
  BARRIER: 'PLAN',
  EXPERIMENT: 'PLAN',
  FUNCTION: 'PLAN',
  HANDOVER: 'PLAN',
  EMPLOYMENT: 'WORK',
  ACCOMMODATION: 'WORK',
  ACCOMMODATION_ACT: 'WORK',
  FOLLOW_UP_PLAN: 'WORK',
  FOLLOW_UP_PLAN_DRAFT: 'WORK',
  INFO_LINE: 'WORK',
  MEETING: 'MEETINGS',
  MINUTES: 'MEETINGS',
  SICK_LEAVE: 'HEALTH',
  REFERRAL: 'HEALTH',
  PATHWAY_EVENT: 'HEALTH',
  CLINICAL_ASSESSMENT: 'HEALTH',
  WORK_ASSESSMENT: 'HEALTH',
  ELIGIBILITY: 'HEALTH',
  TREATMENT_PLAN: 'HEALTH',
  COURSE_SESSION: 'HEALTH',
  COURSE_ATTENDANCE: 'HEALTH',
  TREATMENT_SESSION: 'HEALTH',
  TREATMENT_METHOD: 'HEALTH',
  TREATMENT_MESSAGE: 'HEALTH',
  MEASUREMENT: 'HEALTH',
  SAFETY_CLOSING: 'HEALTH',
  ACTIVITY_ASSESSMENT: 'NAV',
  COMMISSION: 'NAV',
  RECOMMENDATION: 'NAV',
  DECISION: 'NAV',
  NAV_MEASURE: 'NAV',
  OWN_LINE: 'NAV',
  EMPLOYER_CONTACT: 'NAV',
};

/** How a wish for correction ends. */
export const CORRECTION_OUTCOMES = ['CORRECTED', 'DECLINED'] as const;
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];
