import { Module } from '@nestjs/common';
import { ReaderLogResolver } from './reader-log.resolver.js';
import { ReaderLogService } from './reader-log.service.js';

@Module({ providers: [ReaderLogResolver, ReaderLogService] })
export class ReaderLogModule {}
