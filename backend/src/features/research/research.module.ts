import { Module } from '@nestjs/common';
import { ResearchResolver } from './research.resolver.js';
import { ResearchService } from './research.service.js';

@Module({ providers: [ResearchResolver, ResearchService] })
export class ResearchModule {}
