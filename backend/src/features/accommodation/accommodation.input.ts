import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, RowActInput } from '../contract/index.js';

@InputType()
export class ProposeAccommodationInput extends ActInput {
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
export class ChangeAccommodationInput extends RowActInput {
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
