import { Field, ID, InputType } from '@nestjs/graphql';
import { ActInput } from '../contract/index.js';

@InputType()
export class AnswerResearchInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Boolean, { description: 'Yes while the case is open; no at any time.' })
  give!: boolean;

  @Field(() => String)
  language!: string;

  @Field(() => String)
  textVersion!: string;
}
