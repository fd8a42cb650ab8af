import { Module } from '@nestjs/common';
import { CorrectionActsService } from './correction-acts.service.js';
import { CorrectionResolver } from './correction.resolver.js';
import { CorrectionsService } from './corrections.service.js';

@Module({ providers: [CorrectionResolver, CorrectionsService, CorrectionActsService] })
export class CorrectionModule {}
