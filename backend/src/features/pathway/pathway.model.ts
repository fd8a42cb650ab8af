import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ForwardChannel } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ForwardChannelWord } from '../contract/index.js';
import { ClinicalAssessment, Feedback, TreatmentPlan, WorkAssessment } from './assessment.model.js';
import { PathwayForm, PathwayStation, Referral, RightToCare, StartDeadline } from './referral.model.js';
import {
  ChosenMethod,
  CourseSession,
  TreatingSite,
  TreatmentHours,
  TreatmentMessage,
  TreatmentSession,
} from './treatment.model.js';

@ObjectType({ description: 'From referral to treatment, as far as the reader may see it.' })
export class Pathway {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => Int, { nullable: true, description: 'Until treatment started.' })
  daysSinceReferral!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when no doctor takes part; told to the citizen and the therapist only.',
  })
  gpMissing!: boolean | null;

  @Field(() => [PathwayStation])
  stations!: readonly PathwayStation[];

  @Field(() => Referral, { nullable: true })
  referral!: Referral | null;

  @Field(() => RightToCare, { nullable: true })
  right!: RightToCare | null;

  @Field(() => DateScalar, { nullable: true })
  forwardedOn!: string | null;

  @Field(() => ForwardChannelWord, { nullable: true })
  channel!: ForwardChannel | null;

  @Field(() => StartDeadline, { nullable: true })
  startDeadline!: StartDeadline | null;

  @Field(() => TreatingSite, { nullable: true })
  site!: TreatingSite | null;

  @Field(() => ClinicalAssessment, { nullable: true })
  clinical!: ClinicalAssessment | null;

  @Field(() => WorkAssessment, { nullable: true })
  work!: WorkAssessment | null;

  @Field(() => Feedback, { nullable: true })
  feedback!: Feedback | null;

  @Field(() => DateScalar, { nullable: true })
  assessmentClosedOn!: string | null;

  @Field(() => TreatmentPlan, { nullable: true })
  plan!: TreatmentPlan | null;

  @Field(() => Boolean, { description: 'The task “send the treatment plan to the doctor” is open.' })
  planToGpOpen!: boolean;

  @Field(() => [CourseSession])
  course!: readonly CourseSession[];

  @Field(() => Int, { description: 'Sessions of the course attended, 0–4.' })
  attended!: number;

  @Field(() => DateScalar, { nullable: true })
  treatmentStartedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it started before the course was finished.' })
  startReason!: string | null;

  @Field(() => TreatmentHours)
  hours!: TreatmentHours;

  @Field(() => [TreatmentSession])
  sessions!: readonly TreatmentSession[];

  @Field(() => [ChosenMethod], { description: 'Oldest first; the last one counts now.' })
  methods!: readonly ChosenMethod[];

  @Field(() => [TreatmentMessage])
  messages!: readonly TreatmentMessage[];

  @Field(() => [PathwayForm])
  forms!: readonly PathwayForm[];

  @Field(() => [String], { description: 'The mutations that the reader may try now.' })
  may!: readonly string[];
}
