import { Field, ID, InputType } from '@nestjs/graphql';
import type { ReaderLogFilter } from '@samtavle/shared/domain';
import type { Basis, Category } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { BasisWord, CategoryWord } from '../contract/index.js';

@InputType({ description: 'Which lines are asked for; what is left out asks for all.' })
export class ReaderLogFilterInput implements Partial<ReaderLogFilter> {
  @Field(() => ID, { nullable: true })
  personId?: string | null;

  @Field(() => CategoryWord, { nullable: true })
  category?: Category | null;

  @Field(() => BasisWord, { nullable: true })
  basis?: Basis | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what was refused.' })
  refused?: boolean | null;
}
