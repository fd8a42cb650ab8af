import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  MeetingAnswer,
  MeetingChannel,
  MeetingState,
  MilestoneStatus,
  MilestoneType,
} from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  MeetingAnswerWord,
  MeetingChannelWord,
  MeetingStateWord,
  MilestoneStatusWord,
  MilestoneTypeWord,
  RoleWord,
} from '../contract/index.js';
import { MeetingTask, Minutes, MinutesDraft } from './minutes.model.js';

@ObjectType({ description: 'Time, place and agenda.' })
export class ArrangedMeeting {
  @Field(() => MeetingChannelWord)
  channel!: MeetingChannel;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => DateTimeScalar)
  startsAt!: string;

  @Field(() => Int, { description: 'Minutes.' })
  duration!: number;

  @Field(() => String)
  agenda!: string;

  @Field(() => String, { nullable: true })
  preparations!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was moved last.' })
  changeReason!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class AnsweredInvitation {
  @Field(() => MeetingAnswerWord)
  answer!: MeetingAnswer;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => DateTimeScalar)
  answeredAt!: string;

  @Field(() => Boolean, { description: 'False when the meeting has been moved since.' })
  ofPresentTime!: boolean;
}

@ObjectType({ description: 'Somebody called to the meeting, as far as the reader may know of it.' })
export class CalledPerson {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RoleWord)
  role!: Role;

  @Field(() => DateTimeScalar)
  calledAt!: string;

  @Field(() => Boolean, { description: 'Called by the reader’s own side, which may take it back.' })
  ownCall!: boolean;

  @Field(() => AnsweredInvitation, { nullable: true })
  answer!: AnsweredInvitation | null;
}

@ObjectType({ description: 'A meeting: its card on the board is the milestone of the same id.' })
export class Meeting {
  @Field(() => ID)
  id!: string;

  @Field(() => MilestoneTypeWord)
  type!: MilestoneType;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => MilestoneStatusWord)
  status!: MilestoneStatus;

  @Field(() => String, { nullable: true })
  statusReason!: string | null;

  @Field(() => MeetingStateWord)
  state!: MeetingState;

  @Field(() => RoleWord, { description: 'Who holds it.' })
  ownerRole!: Role;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The deadline, or the day of a meeting without one.',
  })
  dueDate!: string | null;

  @Field(() => Int, { description: 'Of its card.' })
  version!: number;

  @Field(() => ArrangedMeeting, { nullable: true })
  arranged!: ArrangedMeeting | null;

  @Field(() => Boolean, { description: 'The reader is called to it.' })
  amCalled!: boolean;

  @Field(() => [CalledPerson])
  called!: readonly CalledPerson[];

  @Field(() => AnsweredInvitation, { nullable: true })
  citizenAnswer!: AnsweredInvitation | null;

  @Field(() => MinutesDraft, { nullable: true })
  draft!: MinutesDraft | null;

  @Field(() => [Minutes], { description: 'The newest first.' })
  minutes!: readonly Minutes[];

  @Field(() => [MeetingTask])
  tasks!: readonly MeetingTask[];

  @Field(() => Boolean, { description: 'The reader holds it and it is open.' })
  mayArrange!: boolean;

  @Field(() => Boolean, { description: 'The meeting has begun, and the reader may tell that it was held.' })
  mayHold!: boolean;

  @Field(() => [ID], { description: 'Those in sight whom the reader may call to it.' })
  mayCall!: readonly string[];

  @Field(() => Boolean)
  mayAnswer!: boolean;

  @Field(() => Boolean, { description: 'The reader holds it and it has been held.' })
  mayWriteMinutes!: boolean;

  @Field(() => Boolean, { description: 'It can be taken home as a line of a calendar.' })
  hasCalendarLine!: boolean;
}

@ObjectType({ description: 'That a party wants dialogue meeting 2: told to Nav and the citizen.' })
export class MeetingWish {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleWord)
  byRole!: Role;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => Boolean)
  wantsIssuer!: boolean;

  @Field(() => DateTimeScalar)
  askedAt!: string;
}

@ObjectType({ description: 'Somebody who takes part in the case, as far as the reader may know.' })
export class MeetingPerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RoleWord)
  role!: Role;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String)
  organisationName!: string;
}

@ObjectType({ description: 'The meetings of a case, as far as the reader may see them.' })
export class Meetings {
  @Field(() => RoleWord)
  viewer!: Role;

  @Field(() => ID, { nullable: true })
  viewerParticipantId!: string | null;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => String)
  citizenName!: string;

  @Field(() => Boolean)
  closed!: boolean;

  @Field(() => [MeetingPerson])
  people!: readonly MeetingPerson[];

  @Field(() => [MeetingWish])
  wishes!: readonly MeetingWish[];

  @Field(() => [Meeting])
  meetings!: readonly Meeting[];

  @Field(() => Boolean, { description: 'The reader may ask Nav for dialogue meeting 2 now.' })
  mayAsk!: boolean;
}
