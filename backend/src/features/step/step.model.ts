import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReviewDecision, StepActKind, StepState } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ReviewDecisionWord, RoleWord, StepActKindWord, StepStateWord } from '../contract/index.js';
import { WaitingOn } from './waiting-on.model.js';

@ObjectType()
export class StepAct {
  @Field(() => StepActKindWord)
  kind!: StepActKind;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => RoleWord, {
    nullable: true,
    description: 'Null where the reader may not know of that participant.',
  })
  byRole!: Role | null;

  @Field(() => ReviewDecisionWord, { nullable: true })
  decision!: ReviewDecision | null;

  @Field(() => String, { nullable: true, description: 'Never shown to an employer.' })
  reason!: string | null;
}

@ObjectType({
  description: 'One step of the ladder. workPercent is the one stored number; sick leave is 100 minus it.',
})
export class Step {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar, { description: 'A Monday.' })
  weekFrom!: string;

  @Field(() => Int)
  weeks!: number;

  @Field(() => Int)
  workPercent!: number;

  @Field(() => Float, { nullable: true })
  hoursPerWeek!: number | null;

  @Field(() => [Int], { description: 'Weekdays, 1 = Monday.' })
  days!: readonly number[];

  @Field(() => String)
  tasks!: string;

  @Field(() => String, { nullable: true })
  employerName!: string | null;

  @Field(() => StepStateWord)
  state!: StepState;

  @Field(() => Int)
  version!: number;

  @Field(() => DateScalar)
  reviewDate!: string;

  @Field(() => Boolean)
  needsGrant!: boolean;

  @Field(() => Boolean)
  needsAgreement!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the present version was written.' })
  proposedAt!: string;

  @Field(() => RoleWord, {
    nullable: true,
    description: 'Null where the reader may not know of that participant.',
  })
  proposedBy!: Role | null;

  @Field(() => [StepAct], { description: 'The acts on the present version, oldest first.' })
  acts!: readonly StepAct[];

  @Field(() => Boolean, {
    description: 'An earlier version had been granted or agreed; the edit has voided it.',
  })
  previousAgreementsVoid!: boolean;

  @Field(() => WaitingOn, { nullable: true })
  waitingOn!: WaitingOn | null;

  @Field(() => [StepActKindWord], { description: 'What the reader may do with it now.' })
  may!: readonly StepActKind[];

  @Field(() => Boolean)
  mayEdit!: boolean;
}
