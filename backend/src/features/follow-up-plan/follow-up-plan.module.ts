import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanCommentEntity } from './comment.entity.js';
import { PlanDraftEntity } from './draft.entity.js';
import { FollowUpPlanResolver } from './follow-up-plan.resolver.js';
import { FollowUpPlanService } from './follow-up-plan.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PlanDraftEntity, PlanCommentEntity])],
  providers: [FollowUpPlanResolver, FollowUpPlanService],
})
export class FollowUpPlanModule {}
