import { PLAN_TEXTS, type PlanContent } from '@samtavle/shared/domain';
import type { FollowUpPlanQuery } from '../../gql/graphql.js';

export type PlanReading = NonNullable<FollowUpPlanQuery['followUpPlan']>;
export type Plan = PlanReading['plans'][number];
export type Draft = PlanReading['drafts'][number];

/** What belongs to one job. */
export interface JobPlan {
  readonly employerId: string;
  /** Null where the reader does not see the job itself. */
  readonly employerName: string | null;
  readonly plans: readonly Plan[];
  readonly draft: Draft | undefined;
  readonly comment: PlanReading['comments'][number] | undefined;
  readonly duty: PlanReading['duties'][number] | undefined;
}

/** The plans job by job: every job the reader sees, and every job of which there is something to see. */
export function jobPlans({ jobs, plans, drafts, comments, duties }: PlanReading): readonly JobPlan[] {
  const ids = [
    ...jobs,
    ...plans,
    ...drafts,
    ...comments,
    ...duties.flatMap(({ employerId }) => (employerId === null ? [] : [{ employerId }])),
  ].map(({ employerId }) => employerId);
  return [...new Set(ids)].map((employerId) => ({
    employerId,
    employerName: jobs.find((job) => job.employerId === employerId)?.employerName ?? null,
    plans: plans.filter((plan) => plan.employerId === employerId),
    draft: drafts.find((draft) => draft.employerId === employerId),
    comment: comments.find((comment) => comment.employerId === employerId),
    duty: duties.find((duty) => duty.employerId === employerId),
  }));
}

const EMPTY: PlanContent = {
  typicalWorkday: null,
  tasksThatCanStillBeDone: null,
  tasksThatCanNotBeDone: null,
  previousFacilitation: null,
  plannedFacilitation: null,
  otherFacilitationOptions: null,
  followUp: null,
  helpFromNav: null,
  evaluationDate: null,
  employeeHasContributed: null,
  contribution: null,
};

/** Only what is written, without whose it is and when. */
export function contentOf(from: PlanContent | undefined): PlanContent {
  if (from === undefined) return EMPTY;
  const { helpFromNav, evaluationDate, employeeHasContributed, contribution } = from;
  const texts = Object.fromEntries(PLAN_TEXTS.map((field) => [field, from[field]]));
  return { ...EMPTY, ...texts, helpFromNav, evaluationDate, employeeHasContributed, contribution };
}
