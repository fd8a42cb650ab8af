import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { PrivateCategory, RepresentationKind } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { PrivateCategoryWord, RepresentationKindWord } from '../contract/index.js';

@ObjectType({ description: 'A guardian, a proxy, or a proxy asked and not yet confirmed.' })
export class Representative {
  @Field(() => ID)
  id!: string;

  @Field(() => RepresentationKindWord)
  kind!: RepresentationKind;

  @Field(() => String, { nullable: true, description: 'Null until somebody has said yes.' })
  name!: string | null;

  @Field(() => [PrivateCategoryWord])
  opened!: readonly PrivateCategory[];

  @Field(() => DateTimeScalar)
  invitedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  acceptedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null until the citizen has confirmed.' })
  fromAt!: string | null;

  @Field(() => DateScalar)
  lastDay!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: string | null;

  @Field(() => Boolean, { description: 'Sees and acts now.' })
  active!: boolean;
}

@ObjectType({ description: 'One row that a stand-in wrote.' })
export class RepresentationAct {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => String, { description: 'A code: the kind of thing that was written.' })
  what!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Who stands in for the citizen, and what they did. Told to the citizen only.' })
export class Representation {
  @Field(() => [Representative])
  representatives!: readonly Representative[];

  @Field(() => [RepresentationAct], { description: 'The newest first; at most 100.' })
  acts!: readonly RepresentationAct[];
}
