import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AgeBand,
  AspectSource,
  EligibilityAnswer,
  EligibilityItem,
  OverrideResult,
  Support,
} from '@samtavle/shared/domain';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  AgeBandWord,
  AspectSourceWord,
  EligibilityAnswerWord,
  EligibilityItemWord,
  OverrideResultWord,
  SupportWord,
} from '../contract/index.js';

@ObjectType()
export class EligibilityAnswered {
  @Field(() => EligibilityAnswerWord)
  answer!: EligibilityAnswer;

  @Field(() => AspectSourceWord, { nullable: true })
  source!: AspectSource | null;

  @Field(() => DateScalar, { nullable: true })
  onDate!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Null when the citizen said it, or where the reader may not know who did.',
  })
  by!: string | null;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'A result that was set aside, and why. It stays.' })
export class EligibilitySetAside {
  @Field(() => OverrideResultWord)
  result!: OverrideResult;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true })
  by!: string | null;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class EligibilityLine {
  @Field(() => EligibilityItemWord)
  item!: EligibilityItem;

  @Field(() => SupportWord, { description: 'Before any override.' })
  support!: Support;

  @Field(() => SupportWord, { description: 'As the newest override has it, where there is one.' })
  result!: Support;

  @Field(() => EligibilityAnswered, { nullable: true })
  entry!: EligibilityAnswered | null;

  @Field(() => [EligibilitySetAside], { description: 'The newest first.' })
  overrides!: readonly EligibilitySetAside[];
}

@ObjectType({ description: 'The ground for the help as a profile: no verdict, no sum.' })
export class Eligibility {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => AgeBandWord, { nullable: true })
  age!: AgeBand | null;

  @Field(() => Boolean, { description: 'May answer own wish and motivation.' })
  maySelf!: boolean;

  @Field(() => Boolean)
  mayAssess!: boolean;

  @Field(() => [EligibilityLine])
  lines!: readonly EligibilityLine[];

  @Field(() => Boolean, { description: 'Function is lower on more than one arena.' })
  severalArenas!: boolean;

  @Field(() => Boolean, { description: 'At least one of the six aspects supports.' })
  aspectsSupport!: boolean;
}
