import { Field, ID, InputType } from '@nestjs/graphql';
import type { GoalKind, GoalState, LifeArea } from '@samtavle/shared/domain';
import { GoalKindWord, GoalStateWord, LifeAreaWord, RowActInput, TextActInput } from '../contract/index.js';

@InputType()
export class SuggestGoalInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => GoalKindWord)
  kind!: GoalKind;

  @Field(() => LifeAreaWord, { nullable: true, description: 'Of a goal in life: which of the 5 + 6 areas.' })
  area?: LifeArea | null;
}

@InputType()
export class DecideGoalInput extends RowActInput {
  @Field(() => GoalStateWord, { description: 'ACTIVE, REACHED or DROPPED.' })
  state!: GoalState;
}
