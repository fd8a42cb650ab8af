import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { RoleWord } from '../contract/index.js';

@ObjectType({
  description: 'A part that the person has in a case; the citizen’s own case has no participant.',
})
export class CaseLink {
  @Field(() => ID)
  caseId!: string;

  @Field(() => RoleWord)
  role!: Role;

  @Field(() => String)
  citizenName!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only the own case is there after it is closed.',
  })
  closedAt!: string | null;

  @Field(() => ID, { nullable: true })
  participantId!: string | null;

  @Field(() => String, { nullable: true })
  organisationName!: string | null;

  @Field(() => Boolean, {
    description: 'True when the person stands in for the citizen: somebody else’s case.',
  })
  onBehalf!: boolean;
}

@ObjectType()
export class Me {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateScalar, { description: "The database's today; no other clock counts." })
  today!: string;

  @Field(() => Boolean, { description: 'True where every person and case is made up.' })
  synthetic!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Not needed: a request carries the header x-samtavle instead.',
  })
  csrf!: string | null;

  @Field(() => Boolean, {
    description: 'True when the person is asked something without a name (consultationQueue).',
  })
  consulted!: boolean;

  @Field(() => [CaseLink])
  cases!: readonly CaseLink[];
}
