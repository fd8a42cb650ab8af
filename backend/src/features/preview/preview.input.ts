import { Field, ID, InputType } from '@nestjs/graphql';
import type { Category } from '@samtavle/shared/policy';
import { ConsentItemInput } from '../consent/index.js';
import { CategoryWord } from '../contract/index.js';

@InputType({ description: 'A consent that is not given: what would be seen if it were.' })
export class ConsentDraft {
  @Field(() => [ConsentItemInput])
  items!: ConsentItemInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'The consent it would take the place of, as changeConsent does.',
  })
  supersedesId?: string | null;
}

@InputType()
export class EndDraft {
  @Field(() => ID)
  consentId!: string;

  @Field(() => [CategoryWord], { nullable: true, description: 'The whole record when left out.' })
  categories?: Category[] | null;
}

@InputType({ description: 'One change that is not made: exactly one of these.' })
export class SharingChange {
  @Field(() => ConsentDraft, { nullable: true })
  give?: ConsentDraft | null;

  @Field(() => EndDraft, { nullable: true })
  withdraw?: EndDraft | null;

  @Field(() => [CategoryWord], { nullable: true })
  object?: Category[] | null;

  @Field(() => EndDraft, { nullable: true })
  withdrawObjection?: EndDraft | null;
}
