import type { Category } from '../policy/categories.js';
import type { Role } from '../policy/recipients.js';
import type { IsoDate } from './dates.js';

/** The three lanes of the board. */
export const LANES = ['WORK', 'HEALTH', 'NAV'] as const;
export type Lane = (typeof LANES)[number];

/** How a due date comes about. D0 is the first day of the sick-leave episode. */
export const DUE_RULES = [
  'D0_4W',
  'D0_7W',
  'D0_8W',
  'D0_16W',
  'D0_17W',
  'D0_119D',
  'D0_26W',
  'MEETING_1W_BEFORE',
  'D0_39W',
  'SICK_PAY_248_DAYS',
  'REFERRAL_10_WORKING_DAYS',
  'SET_BY_HOSPITAL',
  'STEP_2W',
  'ACCOMMODATION_LAST_DAY',
  'FULL_RTW_4W',
  'FULL_RTW_13W',
  'TRACK_30D',
  'JOB_START_4W',
  'JOB_START_13W',
  'JOB_START_26W',
] as const;
export type DueRule = (typeof DUE_RULES)[number];

/** Where a due rule comes from. */
export const SOURCES = [
  'AML_4_6_3',
  'AML_4_6_4',
  'FTRL_8_7A',
  'FTRL_8_8',
  'FTRL_8_12',
  'FTRL_8_19',
  'FTRL_25_2',
  'AML_15_8',
  'PBRL_2_1B',
  'PBRL_2_2',
  'NAV_PRACTICE',
  'PLAN_PRACTICE',
  'IPS',
] as const;
export type Source = (typeof SOURCES)[number];

/** The day the rules and sources below were last compared with the reference text. Deadlines are guiding. */
export const CHECKED_ON: IsoDate = '2026-11-21';

/** What a milestone of a type is from the start. */
export interface MilestoneKind {
  readonly category: Category;
  readonly lane: Lane;
  readonly ownerRole: Role;
  readonly dueRule: DueRule | null;
  readonly source: Source | null;
}

const kind = (
  category: Category,
  lane: Lane,
  ownerRole: Role,
  dueRule: DueRule | null = null,
  source: Source | null = null,
): MilestoneKind => ({ category, lane, ownerRole, dueRule, source });

const treatment = (dueRule: DueRule | null = null, source: Source | null = null): MilestoneKind =>
  kind('TREATMENT', 'HEALTH', 'THERAPIST', dueRule, source);
// Each of these says that an IPS specialist helps, so all of them follow NAV and none reaches an employer.
const ips = (dueRule: DueRule | null = null): MilestoneKind =>
  kind('NAV', 'NAV', 'JOB_SPECIALIST', dueRule, 'IPS');

/** Every type of milestone: whose it is, what it tells, where it stands on the board, and when it is due. */
export const MILESTONE_KINDS = {
  ACTIVITY: kind('PLAN', 'WORK', 'CITIZEN'),
  REFERRAL_SENT: kind('TREATMENT', 'HEALTH', 'GP'),
  RIGHT_ASSESSED: treatment('REFERRAL_10_WORKING_DAYS', 'PBRL_2_2'),
  START_DEADLINE: treatment('SET_BY_HOSPITAL', 'PBRL_2_1B'),
  ASSESSMENT_DONE: treatment(),
  FEEDBACK_TO_REFERRER: treatment(),
  TREATMENT_PLAN_TO_GP: treatment(),
  COURSE_1: treatment(),
  COURSE_2: treatment(),
  COURSE_3: treatment(),
  COURSE_4: treatment(),
  TREATMENT_START: treatment(),
  FOLLOW_UP_PLAN_4W: kind('ACCOMMODATION', 'WORK', 'EMPLOYER', 'D0_4W', 'AML_4_6_3'),
  LEADER_DIALOGUE_ESTABLISHED: kind('PLAN', 'WORK', 'CITIZEN'),
  INFO_STRATEGY_READY: kind('INFO_STRATEGY', 'WORK', 'CITIZEN'),
  DIALOGUE_MEETING_1: kind('MEETING', 'WORK', 'EMPLOYER', 'D0_7W', 'AML_4_6_4'),
  // Part of the sick-leave clock, which Nav and the issuer know by law; an employer sees grade and dates only.
  ACTIVITY_REQUIREMENT_8W: kind('SICK_LEAVE', 'NAV', 'NAV_LOCAL', 'D0_8W', 'FTRL_8_8'),
  // The issuer's own reminders: further information with the sick note (weeks 7, 17 and 39).
  WEEK_7: kind('SICK_LEAVE', 'HEALTH', 'GP', 'D0_7W', 'NAV_PRACTICE'),
  // Nav's own look-outs before dialogue meeting 2.
  WEEK_16: kind('SICK_LEAVE', 'NAV', 'NAV_LOCAL', 'D0_16W', 'NAV_PRACTICE'),
  DAY_119: kind('SICK_LEAVE', 'NAV', 'NAV_LOCAL', 'D0_119D', 'NAV_PRACTICE'),
  WEEK_17: kind('SICK_LEAVE', 'HEALTH', 'GP', 'D0_17W', 'NAV_PRACTICE'),
  UPDATED_PLAN_1W: kind('ACCOMMODATION', 'WORK', 'EMPLOYER', 'MEETING_1W_BEFORE', 'FTRL_25_2'),
  FIRST_DAY_BACK: kind('PLAN', 'WORK', 'CITIZEN'),
  // The two-week check comes from work-focused therapy, but whoever sees the plan need not know of any therapy.
  STEP_REVIEW: kind('PLAN', 'WORK', 'CITIZEN', 'STEP_2W', 'PLAN_PRACTICE'),
  ACCOMMODATION_END: kind('ACCOMMODATION', 'WORK', 'EMPLOYER', 'ACCOMMODATION_LAST_DAY'),
  RECOMMENDATION_GIVEN: kind('NAV', 'NAV', 'NAV_ADVISER'),
  NAV_DECISION: kind('NAV', 'NAV', 'NAV_LOCAL'),
  DIALOGUE_MEETING_2: kind('MEETING', 'NAV', 'NAV_LOCAL', 'D0_26W', 'FTRL_8_7A'),
  DIALOGUE_MEETING_3: kind('MEETING', 'NAV', 'NAV_LOCAL', null, 'FTRL_8_7A'),
  WEEK_39: kind('SICK_LEAVE', 'HEALTH', 'GP', 'D0_39W', 'NAV_PRACTICE'),
  MAX_DATE: kind('SICK_LEAVE', 'NAV', 'NAV_LOCAL', 'SICK_PAY_248_DAYS', 'FTRL_8_12'),
  FULL_RTW: kind('PLAN', 'WORK', 'CITIZEN'),
  SUSTAINED_4W: kind('PLAN', 'WORK', 'CITIZEN', 'FULL_RTW_4W'),
  SUSTAINED_13W: kind('PLAN', 'WORK', 'CITIZEN', 'FULL_RTW_13W'),
  TREATMENT_END: treatment(),
  CASE_CLOSED: kind('PLAN', 'WORK', 'CITIZEN'),
  JOB_PROFILE: ips(),
  FIRST_EMPLOYER_CONTACT_30D: ips('TRACK_30D'),
  INTERVIEW: ips(),
  JOB_OFFER: ips(),
  JOB_START: kind('PLAN', 'WORK', 'CITIZEN'),
  RETENTION_4W: ips('JOB_START_4W'),
  RETENTION_13W: ips('JOB_START_13W'),
  RETENTION_26W: ips('JOB_START_26W'),
} as const satisfies Record<string, MilestoneKind>;

export type MilestoneType = keyof typeof MILESTONE_KINDS;

/** True when the text names a type of milestone. */
export function isMilestoneType(value: string): value is MilestoneType {
  return Object.hasOwn(MILESTONE_KINDS, value);
}

/** Every type, in the order of a course. */
export const MILESTONE_TYPES: readonly MilestoneType[] = Object.keys(MILESTONE_KINDS).filter(isMilestoneType);
