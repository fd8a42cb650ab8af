import { Global, Module } from '@nestjs/common';
import { RateLimits } from './rate-limits.js';

/** How often one asker may ask. */
@Global()
@Module({ providers: [RateLimits], exports: [RateLimits] })
export class LimitsModule {}
