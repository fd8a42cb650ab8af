import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';

@ObjectType({ description: 'Grade and dates of a sick leave; the issuer from READ.' })
export class SickLeavePeriod {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  employerId!: string | null;

  @Field(() => DateScalar)
  fromDate!: string;

  @Field(() => DateScalar)
  toDate!: string;

  @Field(() => Int, { description: '20–100 (ftrl § 8-13).' })
  grade!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  issuerName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  issuedAt!: string | null;
}
