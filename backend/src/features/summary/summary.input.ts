import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Category } from '@samtavle/shared/policy';
import { CategoryWord, TextActInput } from '../contract/index.js';

@InputType()
export class WriteSummaryInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: '0 when there is none yet.' })
  expectedVersion!: number;
}
