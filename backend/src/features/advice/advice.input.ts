import { Field, ID, InputType } from '@nestjs/graphql';
import type { ArkArea, Commissioned, Decider, DecisionOutcome, MeasureType } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  ActInput,
  ArkAreaWord,
  DeciderWord,
  DecisionOutcomeWord,
  MeasureTypeWord,
  ServiceWord,
} from '../contract/index.js';

@InputType()
export class CommissionServiceInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ServiceWord)
  service!: Commissioned;

  @Field(() => ArkAreaWord, { nullable: true, description: 'For a request to ARK, and for no other.' })
  area?: ArkArea | null;

  @Field(() => String)
  question!: string;

  @Field(() => DateScalar)
  dueDate!: string;
}

@InputType()
export class WithdrawCommissionInput extends ActInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class GiveRecommendationInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'The request that it answers.' })
  commissionId?: string | null;

  @Field(() => DeciderWord)
  addressedTo!: Decider;

  @Field(() => MeasureTypeWord, { nullable: true })
  measureType?: MeasureType | null;

  @Field(() => String)
  text!: string;
}

@InputType()
export class MakeDecisionInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true })
  recommendationId?: string | null;

  @Field(() => ID, { nullable: true })
  consultationId?: string | null;

  @Field(() => DecisionOutcomeWord)
  outcome!: DecisionOutcome;

  @Field(() => String, { description: 'What is decided.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Demanded when the advice is not followed.' })
  reason?: string | null;
}
