import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, RowActInput } from '../contract/index.js';

@InputType()
export class AskConsultationInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { description: 'Without a name, a number, a date, a place or an employer.' })
  question!: string;

  @Field(() => DateScalar)
  dueDate!: string;

  @Field(() => DateScalar, { description: 'The last day on which those who are asked may read it.' })
  lastDay!: string;

  @Field(() => [ID], {
    description: 'Advisory doctors and regional advisers; several are a possibility team.',
  })
  personIds!: string[];
}

@InputType({ description: 'The citizen’s yes or no to the exact words.' })
export class AnswerConsultationInput extends RowActInput {
  @Field(() => Boolean)
  approve!: boolean;

  @Field(() => Boolean, { description: 'Whether the short line about function goes with the question.' })
  shareFunction!: boolean;

  @Field(() => Boolean, { description: 'Whether the short words about the plan go with the question.' })
  sharePlan!: boolean;
}

@InputType()
export class AdviseConsultationInput extends ActInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  text!: string;
}
