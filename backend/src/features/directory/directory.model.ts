import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Recipient } from '@samtavle/shared/policy';
import { RecipientWord } from '../contract/index.js';

@ObjectType({ description: 'Someone who may be brought into a case, in one position.' })
export class StaffMember {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => RecipientWord)
  role!: Recipient;

  @Field(() => String, { nullable: true })
  title!: string | null;
}
