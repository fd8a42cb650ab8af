import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MeasureEntity } from './measure.entity.js';
import { MeasureResolver } from './measure.resolver.js';
import { MeasureService } from './measure.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MeasureEntity])],
  providers: [MeasureResolver, MeasureService],
})
export class MeasureModule {}
