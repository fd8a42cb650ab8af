import { Module } from '@nestjs/common';
import { ReaderLogController } from './reader-log.controller.js';
import { ReaderLogResolver } from './reader-log.resolver.js';
import { TellRefusals } from './tell-refusals.js';
import { ReaderLogService } from './reader-log.service.js';

@Module({
  controllers: [ReaderLogController],
  providers: [ReaderLogResolver, ReaderLogService, TellRefusals],
})
export class ReaderLogModule {}
