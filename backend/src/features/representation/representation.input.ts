import { Field, ID, InputType } from '@nestjs/graphql';
import type { PrivateCategory } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, PrivateCategoryWord } from '../contract/index.js';

@InputType()
export class InviteProxyInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => [PrivateCategoryWord], { description: 'Private categories that the proxy may see.' })
  opened!: PrivateCategory[];

  @Field(() => DateScalar, { description: 'The last day on which it counts; at most 24 months ahead.' })
  lastDay!: string;
}

@InputType()
export class AcceptProxyInput extends ActInput {
  @Field(() => ID, { description: 'What the citizen handed over.' })
  invitationId!: string;
}

@InputType()
export class ConfirmProxyInput extends ActInput {
  @Field(() => ID)
  representationId!: string;
}

@InputType()
export class EndRepresentationInput extends ActInput {
  @Field(() => ID)
  representationId!: string;
}
