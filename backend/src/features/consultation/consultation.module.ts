import { Module } from '@nestjs/common';
import { ConsultationResolver } from './consultation.resolver.js';
import { ConsultationService } from './consultation.service.js';

@Module({ providers: [ConsultationResolver, ConsultationService] })
export class ConsultationModule {}
