import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MilestoneStatus } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { MilestoneStatusWord, RoleWord } from '../contract/index.js';

@ObjectType({ isAbstract: true })
abstract class PlanWords {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'The organisation of the job.' })
  employerId!: string;

  @Field(() => String, { nullable: true, description: 'An ordinary working day.' })
  typicalWorkday!: string | null;

  @Field(() => String, { nullable: true })
  tasksThatCanStillBeDone!: string | null;

  @Field(() => String, { nullable: true })
  tasksThatCanNotBeDone!: string | null;

  @Field(() => String, { nullable: true, description: 'What has been tried.' })
  previousFacilitation!: string | null;

  @Field(() => String, { nullable: true, description: 'What is done from now on.' })
  plannedFacilitation!: string | null;

  @Field(() => String, { nullable: true, description: 'What else could be tried.' })
  otherFacilitationOptions!: string | null;

  @Field(() => String, { nullable: true, description: 'How and when it is followed up.' })
  followUp!: string | null;

  @Field(() => String, { nullable: true, description: 'Measures for which help from Nav is wanted.' })
  helpFromNav!: string | null;

  @Field(() => DateScalar, { nullable: true })
  evaluationDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the employee took part.' })
  employeeHasContributed!: boolean | null;

  @Field(() => String, { nullable: true, description: 'How; or why not.' })
  contribution!: string | null;
}

@ObjectType({ description: 'One version as the employer sent it; never changed.' })
export class FollowUpPlanVersion extends PlanWords {
  @Field(() => Int, { description: '1 for the first.' })
  number!: number;

  @Field(() => Int, { description: 'The version of the draft it was made from.' })
  draftVersion!: number;

  @Field(() => DateTimeScalar)
  finalisedAt!: string;
}

@ObjectType({ description: 'What the employer is writing: for its own side, and the citizen.' })
export class FollowUpPlanDraft extends PlanWords {
  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar)
  changedAt!: string;
}

@ObjectType({ description: 'The citizen’s own part.' })
export class FollowUpPlanComment {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  employerId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar)
  changedAt!: string;
}

@ObjectType({ description: 'The duty to have a plan by four weeks (aml § 4-6 (3)).' })
export class FollowUpPlanDuty {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  employerId!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;

  @Field(() => MilestoneStatusWord)
  status!: MilestoneStatus;

  @Field(() => String, { nullable: true })
  statusReason!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'A job that a plan can be about.' })
export class FollowUpPlanJob {
  @Field(() => ID)
  employerId!: string;

  @Field(() => String)
  employerName!: string;
}

@ObjectType({ description: 'The employers’ follow-up plans of a case, as far as the reader may see them.' })
export class FollowUpPlan {
  @Field(() => RoleWord)
  viewer!: Role;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => String)
  citizenName!: string;

  @Field(() => Boolean)
  closed!: boolean;

  @Field(() => [FollowUpPlanJob])
  jobs!: readonly FollowUpPlanJob[];

  @Field(() => [FollowUpPlanVersion], { description: 'The newest first within a job.' })
  plans!: readonly FollowUpPlanVersion[];

  @Field(() => [FollowUpPlanDraft])
  drafts!: readonly FollowUpPlanDraft[];

  @Field(() => [FollowUpPlanComment])
  comments!: readonly FollowUpPlanComment[];

  @Field(() => [FollowUpPlanDuty])
  duties!: readonly FollowUpPlanDuty[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The next dialogue meeting 2 or 3 the reader knows of; the updated plan is due a week before.',
  })
  nextMeetingWithNav!: string | null;
}
