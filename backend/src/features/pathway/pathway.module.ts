import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentResolver } from './assessment.resolver.js';
import { AssessmentService } from './assessment.service.js';
import { ReferralEntity, TreatmentSessionEntity, WorkAssessmentEntity } from './pathway.entity.js';
import { PathwayResolver } from './pathway.resolver.js';
import { PathwayService } from './pathway.service.js';
import { ReferralResolver } from './referral.resolver.js';
import { ReferralService } from './referral.service.js';
import { TreatmentResolver } from './treatment.resolver.js';
import { TreatmentService } from './treatment.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReferralEntity, WorkAssessmentEntity, TreatmentSessionEntity])],
  providers: [
    PathwayResolver,
    PathwayService,
    ReferralResolver,
    ReferralService,
    AssessmentResolver,
    AssessmentService,
    TreatmentResolver,
    TreatmentService,
  ],
})
export class PathwayModule {}
