import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ActivityReason,
  ActivityState,
  ClockFactKind,
  HoldReason,
  MeetingParty,
  MilestoneStatus,
  MilestoneType,
} from '@samtavle/shared/domain';
import type { Category, Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  ActivityReasonWord,
  ActivityStateWord,
  CategoryWord,
  HoldReasonWord,
  MeetingPartyWord,
  MilestoneStatusWord,
  MilestoneTypeWord,
  RoleWord,
} from '../contract/index.js';

@ObjectType({ description: 'On hold because of something, until a day; said by whose deadline it is.' })
export class Hold {
  @Field(() => HoldReasonWord)
  because!: HoldReason;

  @Field(() => DateScalar)
  until!: string;

  @Field(() => Boolean, { description: 'The day has not passed.' })
  active!: boolean;
}

@ObjectType({ description: 'A dated milestone that the reader may see, with what the clock knows of it.' })
export class ClockDeadline {
  @Field(() => ID)
  id!: string;

  @Field(() => MilestoneTypeWord)
  type!: MilestoneType;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => RoleWord)
  ownerRole!: Role;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => DateScalar)
  due!: string;

  @Field(() => DateScalar, { nullable: true, description: 'From this day its owner is reminded.' })
  remindFrom!: string | null;

  @Field(() => String, { nullable: true })
  dueRule!: string | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the rule was last held against its source.' })
  checkedOn!: string | null;

  @Field(() => Boolean, { description: 'The guidance behind it was rewritten on 18 December 2025.' })
  guiding!: boolean;

  @Field(() => Boolean, { description: 'Only Nav sets the day itself.' })
  estimate!: boolean;

  @Field(() => MilestoneStatusWord)
  status!: MilestoneStatus;

  @Field(() => String, { nullable: true })
  statusReason!: string | null;

  @Field(() => Hold, { nullable: true })
  hold!: Hold | null;

  @Field(() => Boolean, { description: 'Open after its day, and not on hold.' })
  overdue!: boolean;

  @Field(() => Boolean)
  mayHold!: boolean;

  @Field(() => Boolean)
  mayMove!: boolean;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'What a sick leave means without anybody having to do anything.' })
export class ClockFact {
  @Field(() => String)
  kind!: ClockFactKind;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => String)
  source!: string;
}

@ObjectType()
export class ActivityAssessment {
  @Field(() => ID)
  id!: string;

  @Field(() => ActivityStateWord)
  state!: ActivityState;

  @Field(() => ActivityReasonWord)
  reason!: ActivityReason;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => String, { nullable: true, description: 'Who, for those who may know of that person.' })
  by!: string | null;
}

@ObjectType({ description: 'The activity requirement (ftrl § 8-8). Only for those who read NAV.' })
export class ActivityRequirement {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DateScalar)
  due!: string;

  @Field(() => ActivityStateWord)
  state!: ActivityState;

  @Field(() => [ActivityAssessment], { description: 'The newest first; it is the one that counts.' })
  history!: readonly ActivityAssessment[];

  @Field(() => Boolean)
  mayAssess!: boolean;
}

@ObjectType({
  description:
    'Something that waits for somebody: a move in the plan, a deadline, or what was agreed in a meeting.',
})
export class Task {
  @Field(() => RoleWord)
  role!: Role;

  @Field(() => String, {
    description:
      'A code for what is waited for; DEADLINE for what is due soon, MEETING_TASK for what minutes gave a party.',
  })
  what!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  since!: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar days it has waited.' })
  days!: number | null;

  @Field(() => DateScalar, { nullable: true })
  due!: string | null;

  @Field(() => MilestoneTypeWord, { nullable: true })
  type!: MilestoneType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The title of a milestone, or the words of an accommodation or of what was agreed.',
  })
  text!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first week of a step.' })
  weekFrom!: string | null;

  @Field(() => Int, { nullable: true })
  workPercent!: number | null;

  @Field(() => MeetingPartyWord, { nullable: true, description: 'Whose it is by the minutes.' })
  party!: MeetingParty | null;

  @Field(() => ID, { nullable: true, description: 'The meeting in which it was agreed.' })
  meetingId!: string | null;
}

@ObjectType({
  description: 'What happens when, whose it is, and what waits for whom; as this reader may know it.',
})
export class Deadlines {
  @Field(() => ID)
  caseId!: string;

  @Field(() => RoleWord)
  viewer!: Role;

  @Field(() => Boolean)
  closed!: boolean;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the sick leave.' })
  sickSince!: string | null;

  @Field(() => Int, { nullable: true })
  weekNumber!: number | null;

  @Field(() => [ClockDeadline], { description: 'By day, done ones too.' })
  deadlines!: readonly ClockDeadline[];

  @Field(() => [ClockFact])
  facts!: readonly ClockFact[];

  @Field(() => ActivityRequirement, { nullable: true })
  activity!: ActivityRequirement | null;

  @Field(() => [Task], { description: 'What waits for the reader.' })
  tasks!: readonly Task[];

  @Field(() => [Task], { description: 'What waits for others.' })
  waitingFor!: readonly Task[];
}
