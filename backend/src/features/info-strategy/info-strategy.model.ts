import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Audience, InfoLevel, Speaker } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { InfoAudienceWord, InfoLevelWord, RoleWord, SpeakerWord } from '../contract/index.js';

@ObjectType({
  description: 'What is said to one audience, how much, in which words, by whom, when, and what is not.',
})
export class InfoLine {
  @Field(() => ID)
  id!: string;

  @Field(() => InfoAudienceWord)
  audience!: Audience;

  @Field(() => InfoLevelWord)
  level!: InfoLevel;

  @Field(() => String, { nullable: true })
  words!: string | null;

  @Field(() => SpeakerWord)
  saidBy!: Speaker;

  @Field(() => String, { nullable: true })
  saidWhen!: string | null;

  @Field(() => String, { nullable: true })
  notSaid!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  description: 'One sentence handed over: seen by the citizen and by the one it is for, nobody else.',
})
export class PublishedMessage {
  @Field(() => ID)
  id!: string;

  @Field(() => InfoAudienceWord)
  audience!: Audience;

  @Field(() => String)
  words!: string;

  @Field(() => DateTimeScalar)
  publishedAt!: string;

  @Field(() => ID, { nullable: true, description: 'The row it comes from, for those who see the strategy.' })
  lineId!: string | null;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String, { nullable: true })
  toName!: string | null;
}

@ObjectType()
export class Preparation {
  @Field(() => String, { nullable: true })
  eased!: string | null;

  @Field(() => String, { nullable: true })
  tasks!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class SharedPreparation {
  @Field(() => String, { nullable: true })
  eased!: string | null;

  @Field(() => String, { nullable: true })
  tasks!: string | null;

  @Field(() => DateTimeScalar)
  sharedAt!: string;
}

@ObjectType()
export class MessageRecipient {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RoleWord)
  role!: Role;
}

@ObjectType()
export class InfoStrategy {
  @Field(() => String)
  citizenName!: string;

  @Field(() => [InfoLine])
  lines!: readonly InfoLine[];

  @Field(() => [PublishedMessage])
  messages!: readonly PublishedMessage[];

  @Field(() => Preparation, { nullable: true, description: "The citizen's own." })
  preparation!: Preparation | null;

  @Field(() => SharedPreparation, { nullable: true })
  shared!: SharedPreparation | null;

  @Field(() => Boolean)
  mayWrite!: boolean;

  @Field(() => Boolean)
  mayPrepare!: boolean;

  @Field(() => [MessageRecipient], { description: 'To whom words can be handed, for the citizen.' })
  recipients!: readonly MessageRecipient[];
}
