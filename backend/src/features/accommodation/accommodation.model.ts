import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AccommodationActKind, AccommodationState } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { AccommodationStateWord, RoleWord } from '../contract/index.js';

@ObjectType()
export class AccommodationAct {
  @Field(() => String, { description: 'AGREE, CONFIRM, DECLINE or END.' })
  kind!: AccommodationActKind;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => RoleWord, { nullable: true })
  byRole!: Role | null;
}

@ObjectType({ description: 'An adaptation at work; it always has a last day.' })
export class Accommodation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  employerName!: string | null;

  @Field(() => DateScalar)
  fromDate!: string;

  @Field(() => DateScalar)
  toDate!: string;

  @Field(() => AccommodationStateWord)
  state!: AccommodationState;

  @Field(() => Int)
  version!: number;

  @Field(() => [AccommodationAct], { description: 'The acts on the present version, oldest first.' })
  acts!: readonly AccommodationAct[];

  @Field(() => [String], {
    description: 'What the reader may do with it now: AGREE, CONFIRM, DECLINE, END, CHANGE.',
  })
  may!: readonly string[];
}
