import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { HandoverState } from '@samtavle/shared/domain';
import type { Recipient } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { HandoverStateWord, RecipientWord } from '../contract/index.js';

@ObjectType({
  description: 'Somebody who leaves proposes a colleague. Not there for the colleague until it is a yes.',
})
export class HandoverProposal {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fromName!: string;

  @Field(() => RecipientWord)
  role!: Recipient;

  @Field(() => String)
  successorName!: string;

  @Field(() => String, { description: 'Where things stand: for the citizen, the writer and the successor.' })
  note!: string;

  @Field(() => DateTimeScalar)
  proposedAt!: string;

  @Field(() => HandoverStateWord)
  state!: HandoverState;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: string | null;

  @Field(() => Boolean, { description: 'It waits for the reader’s own answer.' })
  mayAnswer!: boolean;
}

@ObjectType({ description: 'A colleague in the reader’s own role and organisation, by the registers alone.' })
export class Colleague {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;
}

@ObjectType()
export class Handover {
  @Field(() => [HandoverProposal], { description: 'The newest first.' })
  proposals!: readonly HandoverProposal[];

  @Field(() => [Colleague], { description: 'Whom the reader can name as successor.' })
  colleagues!: readonly Colleague[];
}
