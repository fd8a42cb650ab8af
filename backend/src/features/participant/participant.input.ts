import { Field, ID, InputType } from '@nestjs/graphql';
import type { Claim, Recipient } from '@samtavle/shared/policy';
import { ActInput, ClaimWord, RecipientWord } from '../contract/index.js';

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

  @Field(() => ClaimWord, {
    nullable: true,
    description:
      'What somebody else than the citizen says that was agreed outside the board: shown to the citizen, and no yes.',
  })
  claim?: Claim | null;
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

@InputType()
export class AdmitParticipantInput extends ActInput {
  @Field(() => ID)
  participantId!: string;
}

@InputType()
export class DeclineParticipantInput extends ActInput {
  @Field(() => ID)
  participantId!: string;
}

@InputType()
export class NameEmployerContactInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  organisationId!: string;
}
