import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { RowActInput, RowTextActInput, TextActInput } from '../contract/index.js';

@InputType()
export class ProposeAccommodationInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => DateScalar)
  fromDate!: string;

  @Field(() => DateScalar, { description: 'The last day; every accommodation has one.' })
  toDate!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The employer's organisation; may be left out when there is one.",
  })
  employerId?: string | null;
}

@InputType()
export class ChangeAccommodationInput extends RowTextActInput {
  @Field(() => String)
  text!: string;

  @Field(() => DateScalar)
  fromDate!: string;

  @Field(() => DateScalar)
  toDate!: string;
}

@InputType()
export class AgreeAccommodationInput extends RowActInput {}

@InputType()
export class ConfirmAccommodationInput extends RowActInput {}

@InputType()
export class DeclineAccommodationInput extends RowActInput {}

@InputType()
export class EndAccommodationInput extends RowActInput {}
