import { Field, ID, InputType } from '@nestjs/graphql';
import { ActInput, TextActInput } from '../contract/index.js';

@InputType()
export class ProposeHandoverInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { description: 'A colleague in the same role and organisation.' })
  successorId!: string;

  @Field(() => String, {
    description: 'Where things stand. The citizen reads it, and the successor after a yes.',
  })
  note!: string;
}

@InputType()
export class AnswerHandoverInput extends ActInput {
  @Field(() => ID)
  handoverId!: string;

  @Field(() => Boolean, {
    description: 'Yes ends the old part and brings in the successor, who inherits nothing.',
  })
  accept!: boolean;
}
