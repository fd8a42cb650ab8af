import { Module } from '@nestjs/common';
import { PreviewResolver } from './preview.resolver.js';
import { PreviewService } from './preview.service.js';

@Module({ providers: [PreviewResolver, PreviewService] })
export class PreviewModule {}
