import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BarrierKind, Locus } from '@samtavle/shared/domain';
import type { Category } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { BarrierKindWord, CategoryWord, LocusWord } from '../contract/index.js';

@ObjectType({
  description: 'What stands in the way of work. Four groups; the workplace is shared by itself.',
})
export class Barrier {
  @Field(() => ID)
  id!: string;

  @Field(() => BarrierKindWord)
  kind!: BarrierKind;

  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => String)
  text!: string;

  @Field(() => LocusWord)
  locus!: Locus;

  @Field(() => DateScalar)
  addedOn!: string;

  @Field(() => DateScalar, { nullable: true })
  resolvedOn!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  description: 'A work situation as a place to explore: expected, tried, what came of it, learned.',
})
export class WorkExperiment {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  stepId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first Monday of its step.' })
  weekFrom!: string | null;

  @Field(() => Int, { nullable: true, description: 'Work per cent of its step.' })
  workPercent!: number | null;

  @Field(() => String)
  situation!: string;

  @Field(() => String)
  prediction!: string;

  @Field(() => String, { nullable: true })
  attempt!: string | null;

  @Field(() => String, { nullable: true })
  result!: string | null;

  @Field(() => String, { nullable: true })
  learning!: string | null;

  @Field(() => DateScalar)
  writtenOn!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class StepChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar)
  weekFrom!: string;

  @Field(() => Int)
  weeks!: number;

  @Field(() => Int)
  workPercent!: number;
}

@ObjectType()
export class Barriers {
  @Field(() => [Barrier])
  barriers!: readonly Barrier[];

  @Field(() => [WorkExperiment])
  experiments!: readonly WorkExperiment[];

  @Field(() => [StepChoice], {
    description: 'The steps that an experiment can be attached to, for its writers.',
  })
  steps!: readonly StepChoice[];

  @Field(() => [CategoryWord], { description: 'The categories in which the reader writes.' })
  writes!: readonly Category[];
}
