import { Field, ID, InputType } from '@nestjs/graphql';
import type { Recipient } from '@samtavle/shared/policy';
import { ActInput, RecipientWord } from '../contract/index.js';

@InputType()
export class MakePartLinkInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => RecipientWord)
  role!: Recipient;

  @Field(() => String, {
    description: 'SHA-256, as hex, of the secret that the citizen hands over. The secret itself is not sent.',
  })
  secretHash!: string;
}

@InputType()
export class AcceptPartLinkInput extends ActInput {
  @Field(() => String, { description: 'What the citizen handed over.' })
  secret!: string;
}

@InputType()
export class ConfirmPartLinkInput extends ActInput {
  @Field(() => ID)
  linkId!: string;
}

@InputType()
export class EndPartLinkInput extends ActInput {
  @Field(() => ID)
  linkId!: string;
}
