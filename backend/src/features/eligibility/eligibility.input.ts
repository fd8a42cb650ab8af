import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  AnswerableItem,
  AspectSource,
  EligibilityAnswer,
  OverridableItem,
  OverrideResult,
} from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  ActInput,
  AnswerableItemWord,
  AspectSourceWord,
  EligibilityAnswerWord,
  OverridableItemWord,
  OverrideResultWord,
} from '../contract/index.js';

const OF_ITEM = 'Of the line’s newest answer of this kind; 0 when there is none.';

@InputType()
export class AnswerEligibilityInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => AnswerableItemWord)
  item!: AnswerableItem;

  @Field(() => EligibilityAnswerWord)
  answer!: EligibilityAnswer;

  @Field(() => AspectSourceWord, { nullable: true, description: 'Of the six aspects.' })
  source?: AspectSource | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of the six aspects and the four arenas.' })
  onDate?: string | null;

  @Field(() => String, { nullable: true, description: 'Must be there for NEED and CONCLUSION.' })
  reason?: string | null;

  @Field(() => Int, { description: OF_ITEM })
  expectedVersion!: number;
}

@InputType()
export class OverrideEligibilityInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => OverridableItemWord)
  item!: OverridableItem;

  @Field(() => OverrideResultWord)
  result!: OverrideResult;

  @Field(() => String)
  reason!: string;

  @Field(() => Int, { description: OF_ITEM })
  expectedVersion!: number;
}
