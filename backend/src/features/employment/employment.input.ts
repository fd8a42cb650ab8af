import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, RowActInput } from '../contract/index.js';

@InputType()
export class RegisterEmploymentInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  percent!: number;

  @Field(() => DateScalar)
  fromDate!: string;

  @Field(() => DateScalar, { nullable: true })
  toDate?: string | null;

  @Field(() => String, { nullable: true })
  jobTitle?: string | null;

  @Field(() => String, { nullable: true })
  workplace?: string | null;

  @Field(() => String, { nullable: true })
  leaderName?: string | null;
}

@InputType()
export class ChangeEmploymentInput extends RowActInput {
  @Field(() => Int)
  percent!: number;

  @Field(() => DateScalar, { nullable: true })
  toDate?: string | null;

  @Field(() => String, { nullable: true })
  jobTitle?: string | null;

  @Field(() => String, { nullable: true })
  workplace?: string | null;

  @Field(() => String, { nullable: true })
  leaderName?: string | null;
}
