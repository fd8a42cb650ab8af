import { Module } from '@nestjs/common';
import { ProtectionResolver } from './protection.resolver.js';
import { ProtectionService } from './protection.service.js';

@Module({ providers: [ProtectionResolver, ProtectionService] })
export class ProtectionModule {}
