import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ContactChannel,
  ContactOutcome,
  MilestoneStatus,
  MilestoneType,
  OwnLineKind,
  OwnLineState,
  ToldEmployer,
  Track,
} from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  ContactChannelWord,
  ContactOutcomeWord,
  MilestoneStatusWord,
  MilestoneTypeWord,
  OwnLineKindWord,
  OwnLineStateWord,
  RoleWord,
  ToldEmployerWord,
  TrackWord,
} from '../contract/index.js';

@ObjectType({
  description: 'A line that the citizen owns: what another wrote is a suggestion until the citizen keeps it.',
})
export class OwnLine {
  @Field(() => ID)
  id!: string;

  @Field(() => OwnLineKindWord)
  kind!: OwnLineKind;

  @Field(() => String)
  text!: string;

  @Field(() => OwnLineStateWord)
  state!: OwnLineState;

  @Field(() => DateScalar)
  writtenOn!: string;

  @Field(() => RoleWord, {
    nullable: true,
    description: 'Null when the citizen wrote it, or where the reader may not know who did.',
  })
  byRole!: Role | null;

  @Field(() => String, { nullable: true })
  byName!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  mayEdit!: boolean;

  @Field(() => Boolean, { description: 'True when it is this reader’s to keep or to let go.' })
  maySettle!: boolean;
}

@ObjectType({ description: 'A contact with an employer. No employer ever sees it.' })
export class EmployerContact {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar)
  onDate!: string;

  @Field(() => ContactChannelWord)
  channel!: ContactChannel;

  @Field(() => String)
  employerName!: string;

  @Field(() => String, { nullable: true })
  contactName!: string | null;

  @Field(() => ContactOutcomeWord)
  outcome!: ContactOutcome;

  @Field(() => ToldEmployerWord)
  told!: ToldEmployer;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'One of the milestones of the track.' })
export class TrailMilestone {
  @Field(() => ID)
  id!: string;

  @Field(() => MilestoneTypeWord)
  type!: MilestoneType;

  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;

  @Field(() => MilestoneStatusWord)
  status!: MilestoneStatus;

  @Field(() => Boolean)
  overdue!: boolean;
}

@ObjectType({ description: 'The way to a job and to staying in it, as far as the reader may see it.' })
export class JobTrail {
  @Field(() => ID)
  caseId!: string;

  @Field(() => RoleWord)
  viewer!: Role;

  @Field(() => Boolean)
  closed!: boolean;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => TrackWord, { nullable: true, description: 'Null where the reader may not know.' })
  track!: Track | null;

  @Field(() => [OwnLine])
  lines!: readonly OwnLine[];

  @Field(() => [OwnLineKindWord], { description: 'What this reader may write or suggest.' })
  mayWrite!: readonly OwnLineKind[];

  @Field(() => [EmployerContact], { description: 'The latest first.' })
  contacts!: readonly EmployerContact[];

  @Field(() => Boolean)
  mayLogContact!: boolean;

  @Field(() => Boolean)
  mayChooseTrack!: boolean;

  @Field(() => [TrailMilestone], { description: 'In the order of the track.' })
  milestones!: readonly TrailMilestone[];

  @Field(() => Boolean)
  mayRecordStart!: boolean;
}
