import { Field, ID, InputType } from '@nestjs/graphql';
import type { GoalKind, GoalState } from '@samtavle/shared/domain';
import { GoalKindWord, GoalStateWord, RowActInput, TextActInput } from '../contract/index.js';

@InputType()
export class SuggestGoalInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => GoalKindWord)
  kind!: GoalKind;
}

@InputType()
export class DecideGoalInput extends RowActInput {
  @Field(() => GoalStateWord, { description: 'ACTIVE, REACHED or DROPPED.' })
  state!: GoalState;
}
