import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MilestoneEntity } from './milestone.entity.js';
import { MilestoneResolver } from './milestone.resolver.js';
import { MilestoneService } from './milestone.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MilestoneEntity])],
  providers: [MilestoneResolver, MilestoneService],
})
export class MilestoneModule {}
