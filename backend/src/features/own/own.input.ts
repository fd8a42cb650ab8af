import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  ConditionAnswer,
  HarassmentAnswer,
  MatterArea,
  OwnKind,
  OwnTopic,
} from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  ActInput,
  ConditionAnswerWord,
  HarassmentAnswerWord,
  MatterAreaWord,
  OwnKindWord,
  OwnTopicWord,
  RowActInput,
} from '../contract/index.js';

const KEPT = 'True: the citizen’s alone, whatever is consented.';
const NEW = '0 when nothing is there yet.';

@InputType()
export class MatterInput {
  @Field(() => MatterAreaWord)
  area!: MatterArea;

  @Field(() => String)
  text!: string;
}

@InputType()
export class RankWhatMattersInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => [MatterInput], { description: 'What matters most first; at most five. Empty takes it away.' })
  items!: MatterInput[];

  @Field(() => Boolean, { description: KEPT })
  kept!: boolean;

  @Field(() => Int, { description: NEW })
  expectedVersion!: number;
}

@InputType()
export class WriteOwnEntryInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => OwnKindWord)
  kind!: OwnKind;

  @Field(() => OwnTopicWord, {
    nullable: true,
    description: 'The source, the theme or the card; a tool has none.',
  })
  topic?: OwnTopic | null;

  @Field(() => String, { nullable: true, description: 'Nothing for a card that fits.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a tool: the situation at work it is for.' })
  situation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of an experience of mastery.' })
  onDate?: string | null;

  @Field(() => Boolean, { description: KEPT })
  kept!: boolean;
}

@InputType()
export class ChangeOwnEntryInput extends RowActInput {
  @Field(() => OwnTopicWord, { nullable: true })
  topic?: OwnTopic | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true })
  situation?: string | null;

  @Field(() => DateScalar, { nullable: true })
  onDate?: string | null;

  @Field(() => Boolean, { description: KEPT })
  kept!: boolean;
}

@InputType()
export class RemoveOwnEntryInput extends RowActInput {}

@InputType()
export class RateCompassInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int, { nullable: true, description: '0–10, as every rating here.' })
  identity?: number | null;

  @Field(() => Int, { nullable: true })
  timeStructure?: number | null;

  @Field(() => Int, { nullable: true })
  socialContact?: number | null;

  @Field(() => Int, { nullable: true })
  collectivePurpose?: number | null;

  @Field(() => Int, { nullable: true })
  activity?: number | null;

  @Field(() => Int, { nullable: true })
  mastery?: number | null;

  @Field(() => Int, { nullable: true })
  autonomy?: number | null;

  @Field(() => Boolean, { description: KEPT })
  kept!: boolean;

  @Field(() => Int, { description: NEW })
  expectedVersion!: number;
}

@InputType()
export class AnswerWorkConditionsInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ConditionAnswerWord, { nullable: true })
  attachment?: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  environment?: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  autonomy?: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  exhaustion?: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  skills?: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  jobSecurity?: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  spillOver?: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  commute?: ConditionAnswer | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => Boolean, { description: KEPT })
  kept!: boolean;

  @Field(() => Int, { description: NEW })
  expectedVersion!: number;
}

@InputType()
export class AnswerHarassmentInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => HarassmentAnswerWord)
  answer!: HarassmentAnswer;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'The therapist’s part; null: nobody, or taken back.' })
  handTo?: string | null;

  @Field(() => Int, { description: NEW })
  expectedVersion!: number;
}
