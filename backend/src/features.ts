import type { Type } from '@nestjs/common';
import { AccommodationModule } from './features/accommodation/accommodation.module.js';
import { ActualModule } from './features/actual/actual.module.js';
import { AdviceModule } from './features/advice/advice.module.js';
import { BoardModule } from './features/board/board.module.js';
import { CaseModule } from './features/case/case.module.js';
import { CaseloadModule } from './features/caseload/caseload.module.js';
import { ConsentModule } from './features/consent/consent.module.js';
import { ConsentRequestModule } from './features/consent-request/consent-request.module.js';
import { ConsultationModule } from './features/consultation/consultation.module.js';
import { CorrectionModule } from './features/correction/correction.module.js';
import { DeskModule } from './features/desk/desk.module.js';
import { DirectoryModule } from './features/directory/directory.module.js';
import { EmploymentModule } from './features/employment/employment.module.js';
import { FunctionModule } from './features/function/function.module.js';
import { GoalModule } from './features/goal/goal.module.js';
import { InsightModule } from './features/insight/insight.module.js';
import { InvitationModule } from './features/invitation/invitation.module.js';
import { JobTrailModule } from './features/job-trail/job-trail.module.js';
import { MeModule } from './features/me/me.module.js';
import { NavMeasureModule } from './features/nav-measure/nav-measure.module.js';
import { MilestoneModule } from './features/milestone/milestone.module.js';
import { ParticipantModule } from './features/participant/participant.module.js';
import { PlanSummaryModule } from './features/plan-summary/plan-summary.module.js';
import { PreviewModule } from './features/preview/preview.module.js';
import { ProtectionModule } from './features/protection/protection.module.js';
import { ReaderLogModule } from './features/reader-log/reader-log.module.js';
import { RepresentationModule } from './features/representation/representation.module.js';
import { SickLeaveModule } from './features/sick-leave/sick-leave.module.js';
import { StepModule } from './features/step/step.module.js';
import { SummaryModule } from './features/summary/summary.module.js';

/** Every feature of the product, by its module. */
export const FEATURES: readonly Type[] = [
  AccommodationModule,
  ActualModule,
  BoardModule,
  CaseModule,
  CaseloadModule,
  ConsentModule,
  ConsentRequestModule,
  CorrectionModule,
  DirectoryModule,
  EmploymentModule,
  FunctionModule,
  GoalModule,
  InsightModule,
  InvitationModule,
  MeModule,
  MilestoneModule,
  ParticipantModule,
  PlanSummaryModule,
  PreviewModule,
  ProtectionModule,
  ReaderLogModule,
  RepresentationModule,
  SickLeaveModule,
  StepModule,
  SummaryModule,
  AdviceModule,
  ConsultationModule,
  DeskModule,
  JobTrailModule,
  NavMeasureModule,
];
