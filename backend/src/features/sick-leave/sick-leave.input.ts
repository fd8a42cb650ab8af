import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, RowActInput } from '../contract/index.js';

@InputType()
export class RegisterSickLeaveInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true })
  employerId?: string | null;

  @Field(() => DateScalar)
  fromDate!: string;

  @Field(() => DateScalar)
  toDate!: string;

  @Field(() => Int, { description: '20–100 (ftrl § 8-13).' })
  grade!: number;
}

@InputType()
export class ChangeSickLeaveInput extends RowActInput {
  @Field(() => DateScalar)
  toDate!: string;

  @Field(() => Int)
  grade!: number;
}
