import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Basis, Category, Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { BasisWord, CategoryWord, RoleWord } from '../contract/index.js';

@ObjectType({ description: 'One kind of information that was in the answer, and why.' })
export class SeenPart {
  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => BasisWord)
  basis!: Basis;

  @Field(() => String, {
    description: 'In one sentence: what the consent was for, the law’s reason, or the health co-operation.',
  })
  why!: string;
}

@ObjectType({ description: 'Somebody in the log.' })
export class LogReader {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  personName!: string;

  @Field(() => String, { nullable: true })
  organisationName!: string | null;
}

@ObjectType({ description: 'Who read what of the case, on which basis; or was refused.' })
export class Disclosure extends LogReader {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => Int, { description: 'How often: what was refused is one line for each asker and hour.' })
  times!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it began, if it was more than once.' })
  firstAt!: string | null;

  @Field(() => RoleWord, { nullable: true, description: 'Null for someone without a part in the case.' })
  role!: Role | null;

  @Field(() => String, { description: 'A code: what was read, or the name of the act that was refused.' })
  action!: string;

  @Field(() => [SeenPart], { description: 'Empty when only the case itself was seen, or nothing.' })
  seen!: readonly SeenPart[];

  @Field(() => String, { description: 'PERMIT or DENY.' })
  outcome!: string;
}

@ObjectType({ description: 'A stretch of the log, the newest first.' })
export class ReaderLog {
  @Field(() => [Disclosure])
  lines!: readonly Disclosure[];

  @Field(() => ID, { nullable: true, description: 'Where the next stretch begins; null when there is none.' })
  next!: string | null;

  @Field(() => [LogReader], { description: 'Everybody in the whole log, by name.' })
  readers!: readonly LogReader[];
}
