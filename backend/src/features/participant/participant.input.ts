import { Field, ID, InputType } from '@nestjs/graphql';
import type { GivenVia, Recipient } from '@samtavle/shared/policy';
import { ActInput, GivenViaWord, RecipientWord } from '../contract/index.js';

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

  @Field(() => GivenViaWord, {
    nullable: true,
    description: 'How the citizen said yes, when somebody else brings the person in.',
  })
  agreedVia?: GivenVia | null;
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
