import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Lane, MilestoneStatus, MilestoneType, SpanKind } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { LaneWord, MilestoneStatusWord, MilestoneTypeWord, SpanKindWord } from '../contract/index.js';

@ObjectType({ description: 'From a day to and including another.' })
export class TimelineSpan {
  @Field(() => SpanKindWord)
  kind!: SpanKind;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar)
  to!: string;

  @Field(() => Int, { nullable: true, description: 'Work per cent of a step, grade of a sick note.' })
  percent!: number | null;

  @Field(() => String, { nullable: true })
  text!: string | null;
}

@ObjectType()
export class TimelinePoint {
  @Field(() => MilestoneTypeWord)
  type!: MilestoneType;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => MilestoneStatusWord)
  status!: MilestoneStatus;
}

@ObjectType()
export class TimelineLane {
  @Field(() => LaneWord)
  lane!: Lane;

  @Field(() => [TimelineSpan])
  spans!: readonly TimelineSpan[];

  @Field(() => [TimelinePoint])
  points!: readonly TimelinePoint[];
}

@ObjectType()
export class TimelineOverlap {
  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar)
  to!: string;
}

@ObjectType({
  description: 'Work, health and Nav side by side; a lane with nothing for the reader is not there.',
})
export class CaseTimeline {
  @Field(() => DateScalar)
  today!: string;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar)
  to!: string;

  @Field(() => [TimelineLane])
  lanes!: readonly TimelineLane[];

  @Field(() => TimelineOverlap, { nullable: true, description: "Treatment and Nav's follow-up at once." })
  overlap!: TimelineOverlap | null;
}
