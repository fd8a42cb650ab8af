import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { TextActInput } from '../contract/index.js';

@InputType()
export class WritePlanSummaryInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Float, { nullable: true })
  hoursWanted?: number | null;

  @Field(() => Int, { description: '0 when there is none yet.' })
  expectedVersion!: number;
}
