import { Module } from '@nestjs/common';
import { MeasureResolver } from './measure.resolver.js';
import { MeasureService } from './measure.service.js';

@Module({ providers: [MeasureResolver, MeasureService] })
export class MeasureModule {}
