import type { Type } from '@nestjs/common';
import { AccommodationModule } from './features/accommodation/accommodation.module.js';
import { ActualModule } from './features/actual/actual.module.js';
import { BarrierModule } from './features/barrier/barrier.module.js';
import { InfoStrategyModule } from './features/info-strategy/info-strategy.module.js';
import { ReviewModule } from './features/review/review.module.js';
import { TimelineModule } from './features/timeline/timeline.module.js';
import { AdviceModule } from './features/advice/advice.module.js';
import { BoardModule } from './features/board/board.module.js';
import { CaseModule } from './features/case/case.module.js';
import { CaseloadModule } from './features/caseload/caseload.module.js';
import { ClockModule } from './features/clock/clock.module.js';
import { ConsentModule } from './features/consent/consent.module.js';
import { ConsentRequestModule } from './features/consent-request/consent-request.module.js';
import { ConsultationModule } from './features/consultation/consultation.module.js';
import { CorrectionModule } from './features/correction/correction.module.js';
import { DeskModule } from './features/desk/desk.module.js';
import { DirectoryModule } from './features/directory/directory.module.js';
import { EligibilityModule } from './features/eligibility/eligibility.module.js';
import { OwnModule } from './features/own/own.module.js';
import { EmploymentModule } from './features/employment/employment.module.js';
import { FollowUpPlanModule } from './features/follow-up-plan/follow-up-plan.module.js';
import { FunctionModule } from './features/function/function.module.js';
import { GoalModule } from './features/goal/goal.module.js';
import { HandoverModule } from './features/handover/handover.module.js';
import { InsightModule } from './features/insight/insight.module.js';
import { InvitationModule } from './features/invitation/invitation.module.js';
import { JobTrailModule } from './features/job-trail/job-trail.module.js';
import { MeModule } from './features/me/me.module.js';
import { MeasureModule } from './features/measure/measure.module.js';
import { MeetingModule } from './features/meeting/meeting.module.js';
import { NavMeasureModule } from './features/nav-measure/nav-measure.module.js';
import { MilestoneModule } from './features/milestone/milestone.module.js';
import { MinutesModule } from './features/minutes/minutes.module.js';
import { OutcomeModule } from './features/outcome/outcome.module.js';
import { PathwayModule } from './features/pathway/pathway.module.js';
import { PartLinkModule } from './features/part-link/part-link.module.js';
import { ParticipantModule } from './features/participant/participant.module.js';
import { PlanSummaryModule } from './features/plan-summary/plan-summary.module.js';
import { PreviewModule } from './features/preview/preview.module.js';
import { ProtectionModule } from './features/protection/protection.module.js';
import { ReaderLogModule } from './features/reader-log/reader-log.module.js';
import { RepresentationModule } from './features/representation/representation.module.js';
import { ResearchModule } from './features/research/research.module.js';
import { SickLeaveModule } from './features/sick-leave/sick-leave.module.js';
import { StepModule } from './features/step/step.module.js';
import { SummaryModule } from './features/summary/summary.module.js';

/** Every feature of the product, by its module. */
export const FEATURES: readonly Type[] = [
  AccommodationModule,
  ActualModule,
  BarrierModule,
  InfoStrategyModule,
  ReviewModule,
  TimelineModule,
  BoardModule,
  CaseModule,
  CaseloadModule,
  ClockModule,
  ConsentModule,
  ConsentRequestModule,
  CorrectionModule,
  DirectoryModule,
  EmploymentModule,
  FollowUpPlanModule,
  FunctionModule,
  GoalModule,
  HandoverModule,
  InsightModule,
  InvitationModule,
  MeModule,
  MeasureModule,
  MeetingModule,
  MilestoneModule,
  MinutesModule,
  OutcomeModule,
  ParticipantModule,
  PartLinkModule,
  PathwayModule,
  PlanSummaryModule,
  PreviewModule,
  ProtectionModule,
  ReaderLogModule,
  RepresentationModule,
  ResearchModule,
  SickLeaveModule,
  StepModule,
  SummaryModule,
  EligibilityModule,
  OwnModule,
  AdviceModule,
  ConsultationModule,
  DeskModule,
  JobTrailModule,
  NavMeasureModule,
];
