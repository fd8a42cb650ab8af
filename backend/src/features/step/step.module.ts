import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StepActEntity, StepActNoteEntity } from './step-act.entity.js';
import { StepActService } from './step-act.service.js';
import { StepEntity } from './step.entity.js';
import { StepResolver } from './step.resolver.js';
import { StepService } from './step.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([StepEntity, StepActEntity, StepActNoteEntity])],
  providers: [StepResolver, StepService, StepActService],
})
export class StepModule {}
