import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Partiality, Protection as ProtectionKind, ToldBy } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { PartialityWord, ProtectionWord, ToldByWord } from '../contract/index.js';

@ObjectType({
  description: 'Someone who takes or took part, and must not deal with the case. Nothing lifts it.',
})
export class Impartiality {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  personName!: string;

  @Field(() => PartialityWord)
  kind!: Partiality;

  @Field(() => ToldByWord)
  toldBy!: ToldBy;

  @Field(() => DateTimeScalar)
  toldAt!: string;
}

@ObjectType({ description: 'Someone in Nav who got in although the case is of another office, and why.' })
export class AccessOverride {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  personName!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTimeScalar)
  fromAt!: string;

  @Field(() => DateScalar, { description: 'The last day on which it counts.' })
  lastDay!: string;
}

@ObjectType({ description: 'What protects the citizen beyond consent. Told to the citizen only.' })
export class Protection {
  @Field(() => [ProtectionWord])
  kinds!: readonly ProtectionKind[];

  @Field(() => Boolean, {
    description: 'True at 16 and 17: the citizen decides, and no guardian sees anything.',
  })
  young!: boolean;

  @Field(() => [Impartiality])
  impartialities!: readonly Impartiality[];

  @Field(() => [AccessOverride])
  overrides!: readonly AccessOverride[];

  @Field(() => [ID], {
    description: 'Participants to whom the case is not there now, whatever is consented.',
  })
  shutOut!: readonly string[];
}
