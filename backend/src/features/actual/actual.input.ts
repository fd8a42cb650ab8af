import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput } from '../contract/index.js';

@InputType()
export class LogWeekInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar, { description: 'A Monday, not later than this week.' })
  week!: string;

  @Field(() => Int)
  workPercent!: number;

  @Field(() => Float, { nullable: true })
  hours?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How the week felt after work, 0–10; nobody else sees it.',
  })
  load?: number | null;

  @Field(() => String, { nullable: true, description: 'Nobody else sees it.' })
  note?: string | null;

  @Field(() => Int, { description: '0 when the week is not logged yet.' })
  expectedVersion!: number;
}
