import { Module } from '@nestjs/common';
import { PartLinkResolver } from './part-link.resolver.js';
import { PartLinkService } from './part-link.service.js';

@Module({ providers: [PartLinkResolver, PartLinkService] })
export class PartLinkModule {}
