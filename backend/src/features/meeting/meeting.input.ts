import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { MeetingAnswer, MeetingChannel } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, MeetingAnswerWord, MeetingChannelWord, TextActInput } from '../contract/index.js';

@InputType()
export class ArrangeMeetingInput extends TextActInput {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => Int, { description: 'The version the person saw; 0 when no time is set yet.' })
  expectedVersion!: number;

  @Field(() => MeetingChannelWord)
  channel!: MeetingChannel;

  @Field(() => String, { nullable: true, description: 'Required for OPPMOTE.' })
  place?: string | null;

  @Field(() => DateScalar)
  day!: string;

  @Field(() => String, { description: 'hh:mm in Norway.' })
  time!: string;

  @Field(() => Int, { description: 'Minutes.' })
  duration!: number;

  @Field(() => String)
  agenda!: string;

  @Field(() => String, { nullable: true, description: 'What those who come may think of beforehand.' })
  preparations?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Required when a meeting is moved to which people are called.',
  })
  changeReason?: string | null;
}

@InputType()
export class WithdrawInvitationInput extends ActInput {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => ID)
  participantId!: string;
}

@InputType()
export class AnswerInvitationInput extends TextActInput {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => Int, { description: 'The version of the meeting that is answered.' })
  expectedVersion!: number;

  @Field(() => MeetingAnswerWord)
  answer!: MeetingAnswer;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class AskForMeetingInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Boolean, { description: 'Whether the issuer of the sick note should be there.' })
  wantsIssuer!: boolean;
}
