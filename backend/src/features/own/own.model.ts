import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ConditionAnswer,
  GoalState,
  HarassmentAnswer,
  LifeArea,
  MatterArea,
  OwnKind,
  OwnTopic,
} from '@samtavle/shared/domain';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  ConditionAnswerWord,
  GoalStateWord,
  HarassmentAnswerWord,
  LifeAreaWord,
  MatterAreaWord,
  OwnKindWord,
  OwnTopicWord,
} from '../contract/index.js';

const KEPT = 'The citizen’s alone, whatever is consented.';

@ObjectType({ description: 'Something that matters, in the order of how much.' })
export class Matter {
  @Field(() => MatterAreaWord)
  area!: MatterArea;

  @Field(() => String)
  text!: string;
}

@ObjectType()
export class OwnEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => OwnKindWord)
  kind!: OwnKind;

  @Field(() => OwnTopicWord, { nullable: true })
  topic!: OwnTopic | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => String, { nullable: true })
  situation!: string | null;

  @Field(() => DateScalar, { nullable: true })
  onDate!: string | null;

  @Field(() => Boolean, { description: KEPT })
  kept!: boolean;

  @Field(() => DateTimeScalar)
  writtenAt!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class LifeGoal {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => LifeAreaWord, { nullable: true })
  area!: LifeArea | null;

  @Field(() => GoalStateWord)
  state!: GoalState;

  @Field(() => String, { nullable: true })
  suggestedBy!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'What work gives, 0–10 each, as a picture. There is no sum.' })
export class WorkCompass {
  @Field(() => Int, { nullable: true })
  identity!: number | null;

  @Field(() => Int, { nullable: true })
  timeStructure!: number | null;

  @Field(() => Int, { nullable: true })
  socialContact!: number | null;

  @Field(() => Int, { nullable: true })
  collectivePurpose!: number | null;

  @Field(() => Int, { nullable: true })
  activity!: number | null;

  @Field(() => Int, { nullable: true })
  mastery!: number | null;

  @Field(() => Int, { nullable: true })
  autonomy!: number | null;

  @Field(() => Boolean, { description: KEPT })
  kept!: boolean;

  @Field(() => DateTimeScalar)
  changedAt!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class WorkConditions {
  @Field(() => ConditionAnswerWord, { nullable: true })
  attachment!: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  environment!: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  autonomy!: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  exhaustion!: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  skills!: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  jobSecurity!: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  spillOver!: ConditionAnswer | null;

  @Field(() => ConditionAnswerWord, { nullable: true })
  commute!: ConditionAnswer | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: KEPT })
  kept!: boolean;

  @Field(() => DateTimeScalar)
  changedAt!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'Seen by the citizen, and by the one therapist it is handed to.' })
export class Harassment {
  @Field(() => HarassmentAnswerWord)
  answer!: HarassmentAnswer;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => ID, { nullable: true })
  handedToId!: string | null;

  @Field(() => String, { nullable: true })
  handedTo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  handedAt!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class OwnTherapist {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'The citizen’s own, as far as the reader may see it.' })
export class Own {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => Boolean, { description: 'True for the citizen in an open case.' })
  mayWrite!: boolean;

  @Field(() => [Matter], { description: 'What matters most first; the first thing that is asked.' })
  matters!: readonly Matter[];

  @Field(() => Boolean, { description: KEPT })
  mattersKept!: boolean;

  @Field(() => Int)
  mattersVersion!: number;

  @Field(() => [OwnEntry])
  entries!: readonly OwnEntry[];

  @Field(() => [LifeGoal])
  lifeGoals!: readonly LifeGoal[];

  @Field(() => WorkCompass, { nullable: true })
  compass!: WorkCompass | null;

  @Field(() => WorkConditions, { nullable: true })
  conditions!: WorkConditions | null;

  @Field(() => Harassment, { nullable: true })
  harassment!: Harassment | null;

  @Field(() => [OwnTherapist], { description: 'To whom the citizen can hand the answer.' })
  therapists!: readonly OwnTherapist[];
}
