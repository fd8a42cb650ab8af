import { Field, ID, InputType } from '@nestjs/graphql';
import type { Category, GivenVia, Level } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, CategoryWord, GivenViaWord, LevelWord } from '../contract/index.js';

@InputType()
export class ConsentItemInput {
  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => LevelWord)
  level!: Level;
}

@InputType({ isAbstract: true })
abstract class ConsentWordsInput extends ActInput {
  @Field(() => [ConsentItemInput])
  items!: ConsentItemInput[];

  @Field(() => String)
  purpose!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; six months when left out.' })
  validTo?: string | null;

  @Field(() => String)
  language!: string;

  @Field(() => String)
  textVersion!: string;
}

@InputType()
export class GiveConsentInput extends ConsentWordsInput {
  @Field(() => ID)
  participantId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; now when left out.' })
  validFrom?: string | null;

  @Field(() => GivenViaWord)
  givenVia!: GivenVia;
}

@InputType()
export class ChangeConsentInput extends ConsentWordsInput {
  @Field(() => ID)
  consentId!: string;
}

@InputType()
export class RenewConsentInput extends ActInput {
  @Field(() => ID)
  consentId!: string;

  @Field(() => String)
  language!: string;

  @Field(() => String)
  textVersion!: string;
}

@InputType()
export class WithdrawConsentInput extends ActInput {
  @Field(() => ID)
  consentId!: string;

  @Field(() => [CategoryWord], { nullable: true, description: 'The whole consent when left out.' })
  categories?: Category[] | null;

  @Field(() => String, { nullable: true, description: "Private: the citizen's only." })
  note?: string | null;
}

@InputType()
export class ObjectToSharingInput extends ActInput {
  @Field(() => ID)
  participantId!: string;

  @Field(() => [CategoryWord])
  categories!: Category[];
}

@InputType()
export class WithdrawObjectionInput extends ActInput {
  @Field(() => ID)
  consentId!: string;

  @Field(() => [CategoryWord], { nullable: true, description: 'The whole objection when left out.' })
  categories?: Category[] | null;
}
