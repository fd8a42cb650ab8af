import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MeasureEntity } from './nav-measure.entity.js';
import { NavMeasureResolver } from './nav-measure.resolver.js';
import { NavMeasureService } from './nav-measure.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MeasureEntity])],
  providers: [NavMeasureResolver, NavMeasureService],
})
export class NavMeasureModule {}
