import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanSummaryEntity } from './plan-summary.entity.js';
import { PlanSummaryResolver } from './plan-summary.resolver.js';
import { PlanSummaryService } from './plan-summary.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PlanSummaryEntity])],
  providers: [PlanSummaryResolver, PlanSummaryService],
})
export class PlanSummaryModule {}
