import { Module } from '@nestjs/common';
import { CaseloadResolver } from './caseload.resolver.js';
import { CaseloadService } from './caseload.service.js';

@Module({ providers: [CaseloadResolver, CaseloadService] })
export class CaseloadModule {}
