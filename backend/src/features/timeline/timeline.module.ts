import { Module } from '@nestjs/common';
import { TimelineResolver } from './timeline.resolver.js';
import { TimelineService } from './timeline.service.js';

@Module({ providers: [TimelineResolver, TimelineService] })
export class TimelineModule {}
