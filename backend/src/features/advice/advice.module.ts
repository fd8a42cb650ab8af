import { Module } from '@nestjs/common';
import { AdviceResolver } from './advice.resolver.js';
import { AdviceService } from './advice.service.js';

@Module({ providers: [AdviceResolver, AdviceService] })
export class AdviceModule {}
