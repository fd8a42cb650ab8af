import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';

@ObjectType({ description: 'A job. Title, workplace and leader are shown from READ; the rest from SUMMARY.' })
export class Employment {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => Int)
  percent!: number;

  @Field(() => DateScalar)
  fromDate!: string;

  @Field(() => DateScalar, { nullable: true })
  toDate!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  jobTitle!: string | null;

  @Field(() => String, { nullable: true })
  workplace!: string | null;

  @Field(() => String, { nullable: true })
  leaderName!: string | null;
}
