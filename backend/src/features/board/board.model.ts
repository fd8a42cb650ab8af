import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Track } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { Accommodation } from '../accommodation/index.js';
import { Actual, WeekPoint } from '../actual/index.js';
import { RoleWord, TrackWord } from '../contract/index.js';
import { Employment } from '../employment/index.js';
import { FunctionEntry } from '../function/index.js';
import { Goal } from '../goal/index.js';
import { Milestone } from '../milestone/index.js';
import { Participant } from '../participant/index.js';
import { PlanSummary } from '../plan-summary/index.js';
import { SickLeavePeriod } from '../sick-leave/index.js';
import { Step, WaitingOn } from '../step/index.js';
import { Summary } from '../summary/index.js';
import { Sharing } from './sharing.model.js';

@ObjectType({
  description:
    'One case as the reader may see it. A section the reader may not see is what it would be if nothing were there.',
})
export class Board {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  citizenName!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since then nobody writes, and only the citizen reads.',
  })
  closedAt!: string | null;

  @Field(() => RoleWord)
  viewer!: Role;

  @Field(() => ID, { nullable: true })
  viewerParticipantId!: string | null;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => TrackWord, { nullable: true })
  track!: Track | null;

  @Field(() => [Sharing])
  sharing!: readonly Sharing[];

  @Field(() => [Participant])
  participants!: readonly Participant[];

  @Field(() => [Employment])
  employments!: readonly Employment[];

  @Field(() => [SickLeavePeriod])
  sickLeave!: readonly SickLeavePeriod[];

  @Field(() => [Goal])
  goals!: readonly Goal[];

  @Field(() => [Step])
  steps!: readonly Step[];

  @Field(() => [Actual])
  actuals!: readonly Actual[];

  @Field(() => [WeekPoint], { description: 'Planned and actual work per cent, week by week.' })
  ladder!: readonly WeekPoint[];

  @Field(() => [Milestone])
  milestones!: readonly Milestone[];

  @Field(() => [Accommodation])
  accommodations!: readonly Accommodation[];

  @Field(() => [FunctionEntry])
  functions!: readonly FunctionEntry[];

  @Field(() => PlanSummary, { nullable: true })
  planSummary!: PlanSummary | null;

  @Field(() => [Summary], { description: 'One line each, of the categories that have one.' })
  summaries!: readonly Summary[];

  @Field(() => [WaitingOn], { description: 'What waits on whom, the longest wait first.' })
  waitingOn!: readonly WaitingOn[];
}
