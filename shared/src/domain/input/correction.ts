import type { Category } from '../../policy/categories.js';
import type { Correctable } from '../correction.js';
import { CORRECTABLE, CORRECTION_OUTCOMES } from '../correction.js';
import { because, choice, id, input, LINE, text, textOrNothing } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

/** What the wish is about tells who may have written it, and so who reads the wish: an employer, where one may have. */
const ABOUT: Readonly<Record<Correctable, Category>> = {
  GOAL: 'PLAN',
  STEP: 'PLAN',
  STEP_ACT: 'ACCOMMODATION',
  MILESTONE: 'ACCOMMODATION',
  PLAN_SUMMARY: 'PLAN',
  CATEGORY_SUMMARY: 'PLAN',
  REVIEW_ANSWER: 'ACCOMMODATION',
  BARRIER: 'BARRIER_WORK',
  EXPERIMENT: 'BARRIER_PERSONAL',
  FUNCTION: 'FUNCTION',
  EMPLOYMENT: 'EMPLOYMENT',
  ACCOMMODATION: 'ACCOMMODATION',
  ACCOMMODATION_ACT: 'ACCOMMODATION',
  FOLLOW_UP_PLAN: 'ACCOMMODATION',
  FOLLOW_UP_PLAN_DRAFT: 'ACCOMMODATION',
  INFO_LINE: 'INFO_STRATEGY',
  MEETING: 'ACCOMMODATION',
  MINUTES: 'ACCOMMODATION',
  SICK_LEAVE: 'SICK_LEAVE',
  REFERRAL: 'TREATMENT',
  PATHWAY_EVENT: 'TREATMENT',
  CLINICAL_ASSESSMENT: 'TREATMENT',
  WORK_ASSESSMENT: 'WORK_MEASURES',
  ELIGIBILITY: 'DIAGNOSIS',
  TREATMENT_PLAN: 'TREATMENT',
  COURSE_SESSION: 'TREATMENT',
  COURSE_ATTENDANCE: 'TREATMENT',
  TREATMENT_SESSION: 'TREATMENT',
  TREATMENT_METHOD: 'TREATMENT',
  TREATMENT_MESSAGE: 'TREATMENT',
  MEASUREMENT: 'WORK_MEASURES',
  SAFETY_CLOSING: 'SAFETY',
  ACTIVITY_ASSESSMENT: 'NAV',
  COMMISSION: 'NAV',
  RECOMMENDATION: 'NAV',
  DECISION: 'NAV',
  NAV_MEASURE: 'NAV',
  OWN_LINE: 'NAV',
  EMPLOYER_CONTACT: 'NAV',
  HANDOVER: 'ACCOMMODATION',
};

export const askCorrection = input({
  caseId: id,
  kind: choice(CORRECTABLE),
  rowId: id,
  wish: text(LINE),
  acknowledged,
}).superRefine(
  warnsOf(
    'wish',
    ({ kind }: { kind: Correctable; wish: string; acknowledged: boolean | null }) => ABOUT[kind],
  ),
);

/** A no needs a reason (GDPR art. 12 (4)). */
export const answerCorrection = input({
  requestId: id,
  outcome: choice(CORRECTION_OUTCOMES),
  reason: textOrNothing(LINE),
}).refine(({ outcome, reason }) => outcome === 'CORRECTED' || reason !== null, because('REQUIRED', 'reason'));
