import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Category, Level } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { CategoryWord, LevelWord } from '../contract/index.js';

@ObjectType({
  description: 'That a participant asks to see something; never whether anything is there to be seen.',
})
export class ConsentRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => LevelWord)
  level!: Level;

  @Field(() => String)
  purpose!: string;

  @Field(() => DateTimeScalar)
  askedAt!: string;
}
