import { Field, InputType } from '@nestjs/graphql';
import type { ActivityReason, HoldReason } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActivityReasonWord, HoldReasonWord, RowActInput } from '../contract/index.js';

@InputType()
export class HoldInput {
  @Field(() => HoldReasonWord)
  because!: HoldReason;

  @Field(() => DateScalar, { description: 'To and including this day.' })
  until!: string;
}

@InputType()
export class HoldMilestoneInput extends RowActInput {
  @Field(() => HoldInput, { nullable: true, description: 'Nothing takes the hold away.' })
  hold?: HoldInput | null;
}

@InputType()
export class AssessActivityInput extends RowActInput {
  @Field(() => ActivityReasonWord, { description: 'Says the state too.' })
  reason!: ActivityReason;

  @Field(() => DateScalar, { nullable: true, description: 'Only for what is awaited, and then required.' })
  until?: string | null;
}
