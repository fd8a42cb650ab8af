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

@ObjectType({ description: 'What a search found.' })
export class FoundStaff {
  @Field(() => Boolean, { description: 'The person has searched too often; nothing was looked for.' })
  limited!: boolean;

  @Field(() => [StaffMember], { description: 'At most twenty, by name. Whether there are more is not told.' })
  people!: readonly StaffMember[];
}

@ObjectType({ description: 'An organisation of the register.' })
export class Organisation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'What a number was looked up to.' })
export class FoundOrganisation {
  @Field(() => Boolean, { description: 'The person has searched too often; nothing was looked for.' })
  limited!: boolean;

  @Field(() => Organisation, { nullable: true })
  organisation!: Organisation | null;
}
