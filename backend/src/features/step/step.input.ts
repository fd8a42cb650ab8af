import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { ReviewDecision } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ReviewDecisionWord, RowActInput, RowTextActInput, TextActInput } from '../contract/index.js';

@InputType()
export class ProposeStepInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar, { description: 'A Monday.' })
  weekFrom!: string;

  @Field(() => Int)
  weeks!: number;

  @Field(() => Int)
  workPercent!: number;

  @Field(() => Float, { nullable: true })
  hoursPerWeek?: number | null;

  @Field(() => [Int])
  days!: number[];

  @Field(() => String)
  tasks!: string;

  @Field(() => ID, { nullable: true, description: 'The job; may be left out when there is one.' })
  employerId?: string | null;
}

@InputType()
export class ChangeStepInput extends RowTextActInput {
  @Field(() => DateScalar)
  weekFrom!: string;

  @Field(() => Int)
  weeks!: number;

  @Field(() => Int)
  workPercent!: number;

  @Field(() => Float, { nullable: true })
  hoursPerWeek?: number | null;

  @Field(() => [Int])
  days!: number[];

  @Field(() => String)
  tasks!: string;
}

@InputType({ isAbstract: true })
abstract class StepActInput extends RowActInput {
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class AcceptStepInput extends StepActInput {}

@InputType()
export class GrantStepInput extends StepActInput {}

@InputType()
export class DiscussStepInput extends StepActInput {}

@InputType()
export class DeclineStepInput extends StepActInput {}

@InputType()
export class AgreeStepInput extends StepActInput {}

@InputType()
export class StartStepInput extends StepActInput {}

@InputType()
export class WithdrawStepInput extends StepActInput {}

@InputType()
export class ReviewStepInput extends StepActInput {
  @Field(() => ReviewDecisionWord)
  decision!: ReviewDecision;
}
