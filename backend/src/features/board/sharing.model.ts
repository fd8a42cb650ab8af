import { Field, ObjectType } from '@nestjs/graphql';
import type { Basis, Category, Level, Reason } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { BasisWord, CategoryWord, LevelWord } from '../contract/index.js';

@ObjectType({
  description:
    'What the reader may see of a category and why: from the policy alone, never from what is stored.',
})
export class Sharing {
  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => LevelWord)
  level!: Level;

  @Field(() => BasisWord)
  basis!: Basis;

  @Field(() => String, { description: 'A code; the basis, or why nothing is seen.' })
  reason!: Reason;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, when the level rests on a consent that ends.',
  })
  until!: string | null;

  @Field(() => Boolean)
  mayAsk!: boolean;

  @Field(() => Boolean)
  mayObject!: boolean;
}
