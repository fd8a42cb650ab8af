import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DeadlineLight, ReferralState, ReferrerRole } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { DeadlineLightWord, ReferralStateWord, ReferrerRoleWord } from '../contract/index.js';

@ObjectType({ description: 'The referral, by the form’s own fields.' })
export class Referral {
  @Field(() => ReferralStateWord)
  state!: ReferralState;

  @Field(() => ID)
  dpsId!: string;

  @Field(() => String)
  dpsName!: string;

  @Field(() => ReferrerRoleWord)
  referrerRole!: ReferrerRole;

  @Field(() => String, { nullable: true, description: 'Who wrote it, for those who may know of the person.' })
  byName!: string | null;

  @Field(() => String)
  health!: string;

  @Field(() => String)
  workSituation!: string;

  @Field(() => String)
  functioning!: string;

  @Field(() => Int)
  sickLeaveGrade!: number;

  @Field(() => DateScalar, { description: 'The version of the form.' })
  formVersion!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  description: 'The DPS’s own decision about the right to care (pbrl § 2-2), as it is written down.',
})
export class RightToCare {
  @Field(() => DateScalar, { description: 'The day on which the DPS received the referral.' })
  receivedOn!: string;

  @Field(() => DateScalar, { description: 'Ten working days after receipt.' })
  dueDate!: string;

  @Field(() => DeadlineLightWord)
  light!: DeadlineLight;

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null until the DPS has decided.' })
  granted!: boolean | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;
}

@ObjectType({ description: 'The deadline for the start of care (pbrl § 2-1 b). A breach stays to be seen.' })
export class StartDeadline {
  @Field(() => DateScalar)
  date!: string;

  @Field(() => DeadlineLightWord)
  light!: DeadlineLight;

  @Field(() => Boolean)
  breach!: boolean;
}

@ObjectType({ description: 'One stop on the way, with its day and how its deadline stands.' })
export class PathwayStation {
  @Field(() => String, {
    description: 'REFERRAL, RIGHT, FORWARDED, ACCEPTED, ASSESSMENT, PLAN_TO_GP, COURSE or TREATMENT.',
  })
  code!: string;

  @Field(() => DateScalar, { nullable: true })
  doneOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;

  @Field(() => DeadlineLightWord, { nullable: true })
  light!: DeadlineLight | null;
}

@ObjectType({ description: 'A form of the pathway, with where it is from and its version.' })
export class PathwayForm {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  source!: string;

  @Field(() => DateScalar)
  version!: string;

  @Field(() => [String])
  fields!: readonly string[];
}
