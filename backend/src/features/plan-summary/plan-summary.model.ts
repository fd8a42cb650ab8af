import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'What PLAN shows at SUMMARY: hours wanted, in words that fit anyone it may reach (aml § 9-3).',
})
export class PlanSummary {
  @Field(() => String)
  text!: string;

  @Field(() => Float, { nullable: true })
  hoursWanted!: number | null;

  @Field(() => Int)
  version!: number;
}
