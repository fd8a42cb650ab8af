import { Field, ID, ObjectType } from '@nestjs/graphql';
import type {
  Category,
  ConsentKind,
  ConsentState,
  GivenVia,
  Level,
  Recipient,
} from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import {
  CategoryWord,
  ConsentKindWord,
  ConsentStateWord,
  GivenViaWord,
  LevelWord,
  RecipientWord,
} from '../contract/index.js';

@ObjectType()
export class ConsentItem {
  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => LevelWord, { description: 'NONE in an objection.' })
  level!: Level;

  @Field(() => ConsentStateWord)
  state!: ConsentState;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt!: string | null;
}

@ObjectType({ description: 'One immutable record: a consent, or an objection to health co-operation.' })
export class Consent {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  recipientName!: string;

  @Field(() => RecipientWord)
  recipientRole!: Recipient;

  @Field(() => String)
  organisationName!: string;

  @Field(() => ConsentKindWord)
  kind!: ConsentKind;

  @Field(() => String)
  purpose!: string;

  @Field(() => [ConsentItem])
  items!: readonly ConsentItem[];

  @Field(() => String)
  textVersion!: string;

  @Field(() => String)
  language!: string;

  @Field(() => GivenViaWord)
  givenVia!: GivenVia;

  @Field(() => DateTimeScalar)
  givenAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The guardian or proxy who gave it on behalf of the citizen; null when the citizen did.',
  })
  givenByName!: string | null;

  @Field(() => DateTimeScalar)
  validFrom!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first instant at which it no longer counts.',
  })
  validTo!: string | null;

  @Field(() => ConsentStateWord)
  state!: ConsentState;

  @Field(() => ID, { nullable: true })
  supersedesId!: string | null;

  @Field(() => Boolean, {
    description: 'A newer text has come: the citizen is asked to go through it again.',
  })
  newerText!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which a consent on this text counts, when the newer one changes it in substance.',
  })
  textCountsUntil!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the recipient asked for it, if that is where it came from.',
  })
  askedAt!: string | null;

  @Field(() => String, { description: 'Codes for the duties of secrecy that it lifts.' })
  confidentialityRelease!: string;

  @Field(() => String, { description: 'Codes for what it is under the GDPR.' })
  gdprBasis!: string;
}
