import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Probe } from './probe.js';
import { Readiness } from './readiness.js';

@Global()
@Module({ controllers: [HealthController], providers: [Probe, Readiness], exports: [Readiness] })
export class HealthModule {}
