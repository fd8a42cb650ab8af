import type { MilestoneType } from '../milestone-type.js';

/** The milestones of the way from referral to treatment: each is laid and moved by what is recorded on the way. */
export const PATHWAY_MILESTONES = [
  'REFERRAL_SENT',
  'RIGHT_ASSESSED',
  'START_DEADLINE',
  'ASSESSMENT_DONE',
  'FEEDBACK_TO_REFERRER',
  'TREATMENT_PLAN_TO_GP',
  'COURSE_1',
  'COURSE_2',
  'COURSE_3',
  'COURSE_4',
  'TREATMENT_START',
] as const satisfies readonly MilestoneType[];
export type PathwayMilestone = (typeof PATHWAY_MILESTONES)[number];

/** True when a milestone of this type follows what is recorded on the way, so that nobody lays, moves or dates it by hand. */
export function followsPathway(type: MilestoneType): boolean {
  const types: readonly MilestoneType[] = PATHWAY_MILESTONES;
  return types.includes(type);
}
