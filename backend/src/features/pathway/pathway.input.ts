import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type {
  ForwardChannel,
  ReferrerRole,
  SessionMode,
  TreatmentGoalKind,
  TreatmentMethod,
} from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  ActInput,
  ForwardChannelWord,
  ReferrerRoleWord,
  RowActInput,
  SessionModeWord,
  TreatmentGoalKindWord,
  TreatmentMethodWord,
} from '../contract/index.js';

/** What is done in a case on a day. */
@InputType({ isAbstract: true })
abstract class DayActInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar, { description: 'The day on which it happened: today or earlier.' })
  on!: string;
}

/** What there is one of in a case. */
@InputType({ isAbstract: true })
abstract class OneInCaseInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int, { description: 'The version the person saw; 0 when there was none.' })
  expectedVersion!: number;
}

@InputType()
export class WriteReferralInput extends OneInCaseInput {
  @Field(() => ID, { description: 'The DPS that assesses the right; a provider of that kind.' })
  dpsId!: string;

  @Field(() => ReferrerRoleWord)
  referrerRole!: ReferrerRole;

  @Field(() => String)
  health!: string;

  @Field(() => String)
  workSituation!: string;

  @Field(() => String)
  functioning!: string;

  @Field(() => Int, { description: 'Per cent, whether sick-listed or not: 0, or 20–100.' })
  sickLeaveGrade!: number;
}

@InputType()
export class SendReferralInput extends DayActInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the DPS received it; left out: the first working day after.',
  })
  receivedOn?: string | null;
}

@InputType()
export class RecordRightInput extends DayActInput {
  @Field(() => Boolean)
  granted!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The deadline for the start of care; with a right only.',
  })
  startDeadline?: string | null;

  @Field(() => String, { description: 'Who at the DPS decided.' })
  decidedBy!: string;
}

@InputType()
export class ForwardReferralInput extends DayActInput {
  @Field(() => ForwardChannelWord)
  channel!: ForwardChannel;
}

@InputType()
export class AcceptReferralInput extends DayActInput {
  @Field(() => ID, { description: 'The site of the provider that treats.' })
  siteId!: string;
}

@InputType()
export class CompleteClinicalAssessmentInput extends DayActInput {}

@InputType()
export class WriteWorkAssessmentInput extends OneInCaseInput {
  @Field(() => String, { nullable: true })
  complaintsAtWork?: string | null;

  @Field(() => String, { nullable: true })
  barriersToReturn?: string | null;

  @Field(() => String, { nullable: true })
  expectedMastery?: string | null;

  @Field(() => Boolean, { description: 'Completes the part: then all three are needed.' })
  complete!: boolean;
}

@InputType()
export class GiveFeedbackInput extends DayActInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why feedback does not apply; left out: it was given.',
  })
  notApplicableReason?: string | null;
}

@InputType()
export class CloseAssessmentInput extends DayActInput {}

@InputType()
export class TreatmentGoalInput {
  @Field(() => TreatmentGoalKindWord)
  kind!: TreatmentGoalKind;

  @Field(() => String)
  text!: string;
}

@InputType()
export class WriteTreatmentPlanInput extends OneInCaseInput {
  @Field(() => String)
  summary!: string;

  @Field(() => Float)
  hoursPlanned!: number;

  @Field(() => [TreatmentGoalInput], { description: 'At least one at work.' })
  goals!: readonly TreatmentGoalInput[];
}

@InputType()
export class SendTreatmentPlanInput extends DayActInput {
  @Field(() => Int, { description: 'The version that is sent.' })
  expectedVersion!: number;
}

@InputType()
export class PlanCourseInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar, { description: 'The first of four sessions, one a week.' })
  firstOn!: string;
}

@InputType()
export class RecordAttendanceInput extends OneInCaseInput {
  @Field(() => Int, { description: '1–4.' })
  number!: number;

  @Field(() => DateScalar)
  on!: string;

  @Field(() => Boolean)
  attended!: boolean;
}

@InputType()
export class StartTreatmentInput extends DayActInput {
  @Field(() => ID, { nullable: true, description: 'The site that treats, when no referral has told it.' })
  siteId?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed while the course is not finished.' })
  reason?: string | null;
}

@InputType()
export class RecordTreatmentSessionInput extends DayActInput {
  @Field(() => SessionModeWord)
  mode!: SessionMode;

  @Field(() => Float)
  hours!: number;
}

@InputType()
export class RemoveTreatmentSessionInput extends RowActInput {}

@InputType()
export class ChooseMethodInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => TreatmentMethodWord, { nullable: true })
  method?: TreatmentMethod | null;

  @Field(() => String, { nullable: true, description: 'Another method, in one’s own words.' })
  other?: string | null;
}

@InputType()
export class WriteTreatmentMessageInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  text!: string;
}
