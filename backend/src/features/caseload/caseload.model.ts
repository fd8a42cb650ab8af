import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MilestoneType, UrgencyReason } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { WeekPoint } from '../actual/index.js';
import { MilestoneTypeWord, RoleWord } from '../contract/index.js';
import { Step, WaitingOn } from '../step/index.js';

@ObjectType({ description: 'The nearest open milestone that the reader may see. Guiding.' })
export class Deadline {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => MilestoneTypeWord)
  type!: MilestoneType;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => DateScalar)
  due!: string;

  @Field(() => Boolean)
  overdue!: boolean;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => RoleWord)
  ownerRole!: Role;

  @Field(() => Boolean)
  mine!: boolean;
}

@ObjectType()
export class Urgency {
  @Field(() => Int, { description: 'Lower is more urgent.' })
  rank!: number;

  @Field(() => String, { description: 'A code for the one reason that weighs most.' })
  reason!: UrgencyReason;
}

@ObjectType({ description: 'One case in the list of those in which the reader has this role.' })
export class CaseloadEntry {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  citizenName!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole weeks of the sick-leave episode; null when not sick-listed, or not shared.',
  })
  weekNumber!: number | null;

  @Field(() => String, { nullable: true })
  employerName!: string | null;

  @Field(() => Int, { nullable: true, description: "This week's planned work per cent." })
  plannedPercent!: number | null;

  @Field(() => Int, { nullable: true, description: 'The newest logged work per cent.' })
  actualPercent!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The week it was logged for.' })
  actualWeek!: string | null;

  @Field(() => [WeekPoint], { description: 'The last eight weeks.' })
  recent!: readonly WeekPoint[];

  @Field(() => Deadline, { nullable: true })
  nextDeadline!: Deadline | null;

  @Field(() => WaitingOn, { nullable: true })
  waitingOn!: WaitingOn | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest last day of a consent given to the reader.',
  })
  consentExpires!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  newestAct!: string | null;

  @Field(() => Urgency)
  urgency!: Urgency;

  @Field(() => Step, { nullable: true, description: "The step that waits for the reader's own yes." })
  stepToDecide!: Step | null;

  @Field(() => DateScalar, { nullable: true, description: "A running step's review date." })
  reviewDue!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For a filter of the local Nav counsellor’s list; null for everyone else.',
  })
  underThirty!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Nothing new that the local Nav counsellor sees, for 21 days; null for everyone else.',
  })
  inactive!: boolean | null;
}
