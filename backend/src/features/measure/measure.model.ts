import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Change, InstrumentCode, MeasuredCategory, Outlook, TrendWord } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { CategoryWord, RoleWord } from '../contract/index.js';
import { ChangeWord, InstrumentWord, OutlookWord, TrendWordWord } from './measure-words.js';

@ObjectType({ description: 'One taking of a measure.' })
export class MeasurePoint {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar)
  on!: string;

  @Field(() => [Float], {
    nullable: 'items',
    description: 'The numbers that are followed: the score, or for an own check each answer.',
  })
  values!: readonly (number | null)[];

  @Field(() => String, { nullable: true, description: 'The band of the score: information, no advice.' })
  band!: string | null;

  @Field(() => OutlookWord, { nullable: true })
  outlook!: Outlook | null;

  @Field(() => [Int], { nullable: 'items', description: 'By question; empty when they are not told.' })
  answers!: readonly (number | null)[];
}

@ObjectType({ description: 'One measure over time, oldest first.' })
export class MeasureSeries {
  @Field(() => InstrumentWord)
  instrument!: InstrumentCode;

  @Field(() => [MeasurePoint])
  points!: readonly MeasurePoint[];

  @Field(() => [ChangeWord], { nullable: 'items', description: 'Of each value, from first to newest.' })
  changes!: readonly (Change | null)[];
}

@ObjectType({ description: 'What a kind of measures shows at SUMMARY: one word.' })
export class MeasureTrend {
  @Field(() => CategoryWord)
  category!: MeasuredCategory;

  @Field(() => TrendWordWord)
  word!: TrendWord;
}

@ObjectType({ description: 'Somebody who treats the citizen is asked to make contact. Nothing of why.' })
export class SafetyTask {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  raisedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who closed it, as far as the reader may know.' })
  closedBy!: string | null;
}

@ObjectType({ description: 'An open task of safety in a case that the reader works with.' })
export class OpenSafetyTask {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  citizenName!: string;

  @Field(() => RoleWord, { description: 'The reader’s own part in that case.' })
  role!: Role;

  @Field(() => DateTimeScalar)
  raisedAt!: string;
}

@ObjectType({
  description: 'The measures of one case as one reader may see them: work, hope and mastery first.',
})
export class Measures {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => [MeasureSeries])
  work!: readonly MeasureSeries[];

  @Field(() => [MeasureSeries])
  symptoms!: readonly MeasureSeries[];

  @Field(() => [MeasureTrend])
  trends!: readonly MeasureTrend[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The outcome: the Monday of the first week with 100 % work and no sick leave.',
  })
  fullReturn!: string | null;

  @Field(() => [SafetyTask])
  safety!: readonly SafetyTask[];

  @Field(() => [String], { description: 'What the reader’s role may do now: ANSWER, RECORD, CLOSE_SAFETY.' })
  may!: readonly string[];
}
