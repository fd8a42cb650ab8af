import { Field, ID, InputType } from '@nestjs/graphql';
import type { Correctable, CorrectionOutcome } from '@samtavle/shared/domain';
import { ActInput, CorrectableWord, CorrectionOutcomeWord, TextActInput } from '../contract/index.js';

@InputType()
export class AskCorrectionInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => CorrectableWord)
  kind!: Correctable;

  @Field(() => ID)
  rowId!: string;

  @Field(() => String, { description: 'What is wrong, and what should be there.' })
  wish!: string;
}

@InputType()
export class AnswerCorrectionInput extends ActInput {
  @Field(() => ID)
  requestId!: string;

  @Field(() => CorrectionOutcomeWord)
  outcome!: CorrectionOutcome;

  @Field(() => String, { nullable: true, description: 'A no needs one.' })
  reason?: string | null;
}
