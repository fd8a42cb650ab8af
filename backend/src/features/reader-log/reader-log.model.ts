import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Basis, Category, Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { BasisWord, CategoryWord, RoleWord } from '../contract/index.js';

@ObjectType({ description: 'Who read what of the case, on which basis; or was refused.' })
export class Disclosure {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => String)
  personName!: string;

  @Field(() => String, { nullable: true })
  organisationName!: string | null;

  @Field(() => RoleWord, { nullable: true, description: 'Null for someone without a part in the case.' })
  role!: Role | null;

  @Field(() => String, { description: 'A code: what was read, or the name of the act that was refused.' })
  action!: string;

  @Field(() => [CategoryWord])
  categories!: readonly Category[];

  @Field(() => [BasisWord])
  bases!: readonly Basis[];

  @Field(() => String, { description: 'PERMIT or DENY.' })
  outcome!: string;
}
