import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MeetingParty } from '@samtavle/shared/domain';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { MeetingPartyWord } from '../contract/index.js';

@ObjectType({ description: 'Minutes as they are being written: the writer’s side alone.' })
export class MinutesDraft {
  @Field(() => String, { nullable: true })
  situation!: string | null;

  @Field(() => String, { nullable: true })
  conclusion!: string | null;

  @Field(() => String, { nullable: true })
  taskEmployee!: string | null;

  @Field(() => String, { nullable: true })
  taskEmployer!: string | null;

  @Field(() => String, { nullable: true })
  taskNav!: string | null;

  @Field(() => String, { nullable: true })
  taskClinician!: string | null;

  @Field(() => DateScalar, { nullable: true })
  taskEmployeeBy!: string | null;

  @Field(() => DateScalar, { nullable: true })
  taskEmployerBy!: string | null;

  @Field(() => DateScalar, { nullable: true })
  taskNavBy!: string | null;

  @Field(() => DateScalar, { nullable: true })
  taskClinicianBy!: string | null;

  @Field(() => String, { nullable: true })
  otherParticipants!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar)
  changedAt!: string;
}

@ObjectType({
  description: 'Whether somebody took part, and is given the minutes; others see only themselves.',
})
export class MinutesPerson {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => Boolean)
  tookPart!: boolean;

  @Field(() => Boolean)
  shared!: boolean;
}

@ObjectType({
  description: 'One version of the minutes; an amended one has its reason, and the older stays.',
})
export class Minutes {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  situation!: string;

  @Field(() => String)
  conclusion!: string;

  @Field(() => String, { nullable: true })
  otherParticipants!: string | null;

  @Field(() => String, { nullable: true })
  changeReason!: string | null;

  @Field(() => DateTimeScalar)
  publishedAt!: string;

  @Field(() => [MinutesPerson])
  people!: readonly MinutesPerson[];
}

@ObjectType({ description: 'What a party took upon itself in the meeting.' })
export class MeetingTask {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  minutesId!: string;

  @Field(() => MeetingPartyWord)
  party!: MeetingParty;

  @Field(() => String)
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when, if the meeting set a day.' })
  dueDate!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  doneAt!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean, { description: 'By amended minutes.' })
  replaced!: boolean;

  @Field(() => Boolean)
  mayFinish!: boolean;
}
