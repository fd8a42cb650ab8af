import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Recipient } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { RecipientWord } from '../contract/index.js';

@ObjectType({ description: 'A link by which somebody may come in: waiting for a yes, or for the citizen’s.' })
export class PartLink {
  @Field(() => ID)
  id!: string;

  @Field(() => RecipientWord)
  role!: Recipient;

  @Field(() => DateTimeScalar)
  madeAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when somebody can say yes by it.' })
  lastInstant!: string;

  @Field(() => String, { nullable: true, description: 'Null until somebody has said yes.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisationName!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  acceptedAt!: string | null;
}

@ObjectType({ description: 'The links that are open. Told to the citizen only.' })
export class PartLinks {
  @Field(() => [PartLink])
  links!: readonly PartLink[];
}
