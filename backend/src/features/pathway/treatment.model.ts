import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SessionMode, TreatmentMethod } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { RoleWord, SessionModeWord, TreatmentMethodWord } from '../contract/index.js';

@ObjectType({ description: 'A site of a provider, with the provider’s average number of hours.' })
export class TreatingSite {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  place!: string;

  @Field(() => String)
  providerName!: string;

  @Field(() => Int, { nullable: true, description: 'The norm: a hint, never a limit.' })
  hoursFrom!: number | null;

  @Field(() => Int, { nullable: true })
  hoursTo!: number | null;

  @Field(() => String)
  source!: string;

  @Field(() => DateScalar)
  sourceDate!: string;
}

@ObjectType()
export class CourseSession {
  @Field(() => Int)
  number!: number;

  @Field(() => DateScalar)
  plannedOn!: string;

  @Field(() => Float)
  hours!: number;

  @Field(() => Boolean, { nullable: true, description: 'Null until it is recorded.' })
  attended!: boolean | null;

  @Field(() => DateScalar, { nullable: true })
  on!: string | null;

  @Field(() => Int, { description: 'How often attendance was recorded; 0 at first.' })
  version!: number;
}

@ObjectType({ description: 'A session of treatment: day, mode and hours, never what was said.' })
export class TreatmentSession {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar)
  on!: string;

  @Field(() => SessionModeWord)
  mode!: SessionMode;

  @Field(() => Float)
  hours!: number;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  description: 'Hours of treatment used and planned; the hint compares them with the provider’s norm.',
})
export class TreatmentHours {
  @Field(() => Float)
  used!: number;

  @Field(() => Float, { nullable: true })
  planned!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'WITHIN_NORM, ABOVE_NORM, BELOW_NORM or ABOVE_PLAN. Nothing is ever blocked by it.',
  })
  hint!: string | null;
}

@ObjectType({ description: 'A method of treatment, from a day to the day before the next one.' })
export class ChosenMethod {
  @Field(() => ID)
  id!: string;

  @Field(() => TreatmentMethodWord, { nullable: true })
  method!: TreatmentMethod | null;

  @Field(() => String, { nullable: true })
  other!: string | null;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the next one began.' })
  to!: string | null;
}

@ObjectType({ description: 'Between therapist and issuer; the citizen reads it, nobody else ever can.' })
export class TreatmentMessage {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleWord)
  side!: Role;

  @Field(() => String, { nullable: true })
  byName!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => DateTimeScalar)
  at!: string;
}
