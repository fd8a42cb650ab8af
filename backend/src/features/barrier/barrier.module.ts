import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BarrierEntity, ExperimentEntity } from './barrier.entity.js';
import { BarrierResolver } from './barrier.resolver.js';
import { BarrierService } from './barrier.service.js';
import { ExperimentService } from './experiment.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BarrierEntity, ExperimentEntity])],
  providers: [BarrierResolver, BarrierService, ExperimentService],
})
export class BarrierModule {}
