import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { SummaryCategory } from '@samtavle/shared/policy';
import { CategoryWord } from '../contract/index.js';

@ObjectType({
  description: 'What a category shows at SUMMARY: one line, written for those who may not read the rest.',
})
export class Summary {
  @Field(() => CategoryWord)
  category!: SummaryCategory;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  version!: number;
}
