import { Module } from '@nestjs/common';
import { HandoverResolver } from './handover.resolver.js';
import { HandoverService } from './handover.service.js';

@Module({ providers: [HandoverResolver, HandoverService] })
export class HandoverModule {}
