import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GoalKind, GoalState } from '@samtavle/shared/domain';
import { GoalKindWord, GoalStateWord } from '../contract/index.js';

@ObjectType({
  description: "The citizen's goal; what others write is a suggestion until the citizen accepts it.",
})
export class Goal {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => GoalKindWord)
  kind!: GoalKind;

  @Field(() => GoalStateWord)
  state!: GoalState;

  @Field(() => String, {
    nullable: true,
    description: 'Null when the citizen wrote it, or where the reader may not know who did.',
  })
  suggestedBy!: string | null;

  @Field(() => Int)
  version!: number;
}
