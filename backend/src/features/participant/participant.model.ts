import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Recipient } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { RecipientWord } from '../contract/index.js';

@ObjectType({ description: "Someone's part in a case. Ended parts are shown to the citizen only." })
export class Participant {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RecipientWord)
  role!: Recipient;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => DateTimeScalar)
  joinedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: string | null;

  @Field(() => Boolean, {
    description:
      'Told to the citizen: the case is not there for this person, by a rule that no consent lifts.',
  })
  shutOut!: boolean;
}
