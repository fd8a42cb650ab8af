import { Module } from '@nestjs/common';
import { DifferenceService } from './difference.service.js';
import { PreviewResolver } from './preview.resolver.js';
import { PreviewService } from './preview.service.js';

@Module({ providers: [PreviewResolver, PreviewService, DifferenceService] })
export class PreviewModule {}
