import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { Outlook, Questionnaire, ScoreEntry } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput } from '../contract/index.js';
import { OutlookWord, QuestionnaireWord, ScoreEntryWord } from './measure-words.js';

/** What every taking of a measure has. */
@InputType({ isAbstract: true })
abstract class TakenInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar, { description: 'The day on which it was answered or found; today or earlier.' })
  measuredOn!: string;
}

@InputType()
export class AnswerQuestionnaireInput extends TakenInput {
  @Field(() => QuestionnaireWord)
  questionnaire!: Questionnaire;

  @Field(() => [Int], {
    nullable: 'items',
    description: 'One for each question, in order; null for one that is left out.',
  })
  answers!: readonly (number | null)[];
}

@InputType()
export class AnswerExpectationInput extends TakenInput {
  @Field(() => Int, { description: 'How likely it is to come back to work, 0–10.' })
  likelihood!: number;

  @Field(() => OutlookWord)
  outlook!: Outlook;
}

@InputType()
export class RecordScoreInput extends TakenInput {
  @Field(() => ScoreEntryWord)
  instrument!: ScoreEntry;

  @Field(() => Float)
  score!: number;
}

@InputType()
export class RemoveMeasureInput extends ActInput {
  @Field(() => ID)
  measureId!: string;
}

@InputType()
export class CloseSafetyInput extends ActInput {
  @Field(() => ID)
  taskId!: string;
}
