import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { RowActInput, TextActInput } from '../contract/index.js';

@InputType()
export class SaveMinutesInput extends TextActInput {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => Int, { description: 'The version the person saw; 0 when nothing is written yet.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true })
  situation?: string | null;

  @Field(() => String, { nullable: true })
  conclusion?: string | null;

  @Field(() => String, { nullable: true })
  taskEmployee?: string | null;

  @Field(() => String, { nullable: true })
  taskEmployer?: string | null;

  @Field(() => String, { nullable: true })
  taskNav?: string | null;

  @Field(() => String, { nullable: true })
  taskClinician?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when it is to be done.' })
  taskEmployeeBy?: string | null;

  @Field(() => DateScalar, { nullable: true })
  taskEmployerBy?: string | null;

  @Field(() => DateScalar, { nullable: true })
  taskNavBy?: string | null;

  @Field(() => DateScalar, { nullable: true })
  taskClinicianBy?: string | null;

  @Field(() => String, { nullable: true })
  otherParticipants?: string | null;
}

@InputType()
export class MinutesPersonInput {
  @Field(() => ID)
  participantId!: string;

  @Field(() => Boolean)
  tookPart!: boolean;

  @Field(() => Boolean, {
    description: 'Given the minutes: of meetings 2 and 3 who took part, else with consent.',
  })
  shared!: boolean;
}

@InputType()
export class PublishMinutesInput extends TextActInput {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => Int, { description: 'The version of what is written.' })
  expectedVersion!: number;

  @Field(() => [MinutesPersonInput])
  people!: MinutesPersonInput[];

  @Field(() => String, { nullable: true, description: 'Required when minutes are shared already.' })
  changeReason?: string | null;
}

@InputType()
export class FinishMeetingTaskInput extends RowActInput {}
