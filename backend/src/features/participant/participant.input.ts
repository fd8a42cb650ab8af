import { Field, ID, InputType } from '@nestjs/graphql';
import type { Recipient } from '@samtavle/shared/policy';
import { ActInput, RecipientWord } from '../contract/index.js';

@InputType()
export class AddParticipantInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => RecipientWord)
  role!: Recipient;
}

@InputType()
export class EndParticipationInput extends ActInput {
  @Field(() => ID)
  participantId!: string;
}

@InputType()
export class ReplaceParticipantInput extends ActInput {
  @Field(() => ID, { description: 'The part that ends.' })
  participantId!: string;

  @Field(() => ID, { description: 'Who takes over: a new recipient, who inherits nothing.' })
  personId!: string;

  @Field(() => ID)
  organisationId!: string;
}
