import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReviewDecision, ReviewParty } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ReviewDecisionWord, ReviewPartyWord, RoleWord } from '../contract/index.js';
import { Step } from '../step/index.js';

@ObjectType({ description: "One party's answers, as far as the reader may know of them." })
export class ReviewAnswer {
  @Field(() => ID)
  id!: string;

  @Field(() => ReviewPartyWord)
  party!: ReviewParty;

  @Field(() => Boolean, { description: "The reader's own side wrote it." })
  mine!: boolean;

  @Field(() => ReviewDecisionWord, { nullable: true })
  direction!: ReviewDecision | null;

  @Field(() => String, { nullable: true })
  words!: string | null;

  @Field(() => Int, { nullable: true, description: "Nobody's but the citizen's." })
  load!: number | null;

  @Field(() => Float, { nullable: true })
  hours!: number | null;

  @Field(() => String, { nullable: true })
  tasks!: string | null;

  @Field(() => String, { nullable: true })
  helps!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar)
  answeredAt!: string;
}

@ObjectType({ description: "A step's review; it comes by itself two weeks after the step began." })
export class StepReview {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  stepId!: string;

  @Field(() => DateScalar)
  dueDate!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: string | null;

  @Field(() => ReviewDecisionWord, { nullable: true })
  decision!: ReviewDecision | null;

  @Field(() => [ReviewAnswer])
  answers!: readonly ReviewAnswer[];

  @Field(() => ReviewPartyWord, { nullable: true, description: 'As which party the reader answers now.' })
  answersAs!: ReviewParty | null;

  @Field(() => Boolean, { description: 'The reader writes down the decision (reviewStep).' })
  mayDecide!: boolean;
}

@ObjectType({ description: 'Something a step is, or can be, linked to.' })
export class LinkTarget {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType()
export class LinkedStep {
  @Field(() => Step)
  step!: Step;

  @Field(() => [LinkTarget], { description: 'Work goals that it leads to.' })
  goals!: readonly LinkTarget[];

  @Field(() => [LinkTarget], { description: 'Accommodations that make it possible.' })
  accommodations!: readonly LinkTarget[];
}

@ObjectType({ description: 'What a coming step could be instead. Nothing is changed before changeStep.' })
export class StepAdjustment {
  @Field(() => ID)
  stepId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DateScalar)
  weekFrom!: string;

  @Field(() => Int)
  weeks!: number;

  @Field(() => Int)
  workPercent!: number;

  @Field(() => Float, { nullable: true })
  hoursPerWeek!: number | null;

  @Field(() => [Int])
  days!: readonly number[];

  @Field(() => String)
  tasks!: string;
}

@ObjectType({ description: 'Of the steps that stand, how many lead to a work goal.' })
export class LinkedSteps {
  @Field(() => Int)
  linked!: number;

  @Field(() => Int)
  steps!: number;
}

@ObjectType()
export class Reviews {
  @Field(() => RoleWord)
  viewer!: Role;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => [StepReview], { description: 'The newest first.' })
  reviews!: readonly StepReview[];

  @Field(() => [LinkedStep])
  steps!: readonly LinkedStep[];

  @Field(() => [LinkTarget], { description: 'Work goals that a step can be linked to, for those who may.' })
  workGoals!: readonly LinkTarget[];

  @Field(() => [LinkTarget])
  accommodations!: readonly LinkTarget[];

  @Field(() => Boolean)
  mayLink!: boolean;

  @Field(() => LinkedSteps, { nullable: true, description: "The therapist's alone." })
  linkedShare!: LinkedSteps | null;

  @Field(() => Boolean, {
    description: 'Two logged weeks well under plan: a talk is suggested to those who write the plan.',
  })
  suggestsReview!: boolean;

  @Field(() => [StepAdjustment], {
    description: 'After a review that went down or paused: what the coming steps could be.',
  })
  adjustments!: readonly StepAdjustment[];
}
