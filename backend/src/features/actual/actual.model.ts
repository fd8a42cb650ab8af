import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';

@ObjectType({ description: 'What the citizen worked in a week, as the citizen logged it.' })
export class Actual {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar, { description: 'A Monday.' })
  week!: string;

  @Field(() => Int)
  workPercent!: number;

  @Field(() => Float, { nullable: true })
  hours!: number | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { nullable: true, description: "0–10; the citizen's only." })
  load!: number | null;

  @Field(() => String, { nullable: true, description: "The citizen's only." })
  note!: string | null;
}

@ObjectType({ description: 'One week of the ladder.' })
export class WeekPoint {
  @Field(() => DateScalar, { description: 'A Monday.' })
  week!: string;

  @Field(() => Int, { nullable: true })
  planned!: number | null;

  @Field(() => Int, { nullable: true })
  actual!: number | null;
}
