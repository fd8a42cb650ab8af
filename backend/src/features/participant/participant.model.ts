import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Category, Claim, PartGround, PartState, Recipient, Role } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import {
  CategoryWord,
  ClaimWord,
  PartGroundWord,
  PartStateWord,
  RecipientWord,
  RoleWord,
} from '../contract/index.js';

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

  @Field(() => PartStateWord, {
    nullable: true,
    description: 'Told to the citizen, as are the fields after it; to others null.',
  })
  state!: PartState | null;

  @Field(() => PartGroundWord, { nullable: true })
  ground!: PartGround | null;

  @Field(() => String, { nullable: true, description: 'Who brought the person in; null for a law.' })
  broughtByName!: string | null;

  @Field(() => RoleWord, { nullable: true, description: 'As what they brought the person in.' })
  broughtByRole!: Role | null;

  @Field(() => ClaimWord, { nullable: true, description: 'What they say that was agreed; it is no yes.' })
  claim!: Claim | null;

  @Field(() => String, { nullable: true, description: 'The law that lets the person in now, or let them.' })
  lawSource!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the citizen said yes.' })
  admittedAt!: string | null;

  @Field(() => [CategoryWord], {
    nullable: true,
    description: 'Where a law opens a category on a condition: those whose condition holds now.',
  })
  opened!: readonly Category[] | null;
}

/** What the database tells the citizen of how a part came into the own case. */
export type HowIn = Pick<
  Participant,
  'state' | 'ground' | 'broughtByName' | 'broughtByRole' | 'claim' | 'lawSource' | 'admittedAt' | 'opened'
>;

@ObjectType({
  description:
    'Somebody has asked the citizen to let the person into a case, which stays without a name until the citizen says yes.',
})
export class WaitingInvitation {
  @Field(() => ID, { description: 'For endParticipation: to say no oneself.' })
  participantId!: string;

  @Field(() => RecipientWord)
  role!: Recipient;

  @Field(() => DateScalar)
  invitedOn!: string;
}
