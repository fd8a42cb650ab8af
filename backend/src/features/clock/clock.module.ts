import { Module } from '@nestjs/common';
import { ClockResolver } from './clock.resolver.js';
import { ClockService } from './clock.service.js';

@Module({ providers: [ClockResolver, ClockService] })
export class ClockModule {}
