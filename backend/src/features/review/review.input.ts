import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { LinkKind, ReviewDecision } from '@samtavle/shared/domain';
import { ActInput, LinkKindWord, ReviewDecisionWord, TextActInput } from '../contract/index.js';

@InputType()
export class AnswerReviewAsCitizenInput extends ActInput {
  @Field(() => ID)
  reviewId!: string;

  @Field(() => Int, { description: '0 for a first answer.' })
  expectedVersion!: number;

  @Field(() => ReviewDecisionWord, { description: 'Which way one would like to go.' })
  direction!: ReviewDecision;

  @Field(() => String, { nullable: true, description: 'How it went. Never shown to an employer.' })
  words?: string | null;

  @Field(() => Int, { nullable: true, description: "0-10 after work; nobody's but the citizen's." })
  load?: number | null;
}

@InputType()
export class AnswerReviewAsClinicianInput extends ActInput {
  @Field(() => ID)
  reviewId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => ReviewDecisionWord, { description: 'Advice.' })
  direction!: ReviewDecision;

  @Field(() => String, { nullable: true })
  words?: string | null;
}

@InputType({ description: 'Hours, tasks and what helps: nothing else is asked of an employer.' })
export class AnswerReviewAsEmployerInput extends TextActInput {
  @Field(() => ID)
  reviewId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => Float, { nullable: true, description: 'Hours a week at work.' })
  hours?: number | null;

  @Field(() => String)
  tasks!: string;

  @Field(() => String, { nullable: true })
  helps?: string | null;
}

@InputType()
export class LinkStepInput extends ActInput {
  @Field(() => ID, { description: 'The step.' })
  id!: string;

  @Field(() => LinkKindWord)
  kind!: LinkKind;

  @Field(() => ID)
  targetId!: string;

  @Field(() => Boolean, { description: 'False takes the link away.' })
  linked!: boolean;
}
