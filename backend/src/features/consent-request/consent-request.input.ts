import { Field, ID, InputType } from '@nestjs/graphql';
import type { Category, Level } from '@samtavle/shared/policy';
import { ActInput, CategoryWord, LevelWord } from '../contract/index.js';

@InputType()
export class AskToSeeInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => LevelWord)
  level!: Level;

  @Field(() => String, { description: 'What it is to be used for; the citizen reads it.' })
  purpose!: string;
}

@InputType()
export class AnswerRequestInput extends ActInput {
  @Field(() => ID)
  requestId!: string;

  @Field(() => Boolean, { description: 'Exactly what was asked for, for six months; or no.' })
  give!: boolean;

  @Field(() => String)
  language!: string;

  @Field(() => String)
  textVersion!: string;
}
