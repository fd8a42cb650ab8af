import { Global, Module } from '@nestjs/common';
import { ActService } from './act.service.js';

/** How every mutation is done. */
@Global()
@Module({ providers: [ActService], exports: [ActService] })
export class ActsModule {}
