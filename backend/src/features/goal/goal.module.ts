import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GoalDecisionEntity, GoalEntity } from './goal.entity.js';
import { GoalResolver } from './goal.resolver.js';
import { GoalService } from './goal.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([GoalEntity, GoalDecisionEntity])],
  providers: [GoalResolver, GoalService],
})
export class GoalModule {}
