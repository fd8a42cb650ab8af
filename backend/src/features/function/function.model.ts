import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FunctionKind } from '@samtavle/shared/domain';
import { FunctionKindWord } from '../contract/index.js';

@ObjectType({ description: 'What one can do at work, in work terms only, never why.' })
export class FunctionEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => FunctionKindWord)
  kind!: FunctionKind;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  mayEdit!: boolean;
}
