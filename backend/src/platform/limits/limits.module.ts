import { Global, Module } from '@nestjs/common';
import { Refusals } from './refusals.js';
import { RateLimits } from './rate-limits.js';

/** How often one asker may ask. */
@Global()
@Module({ providers: [RateLimits, Refusals], exports: [RateLimits, Refusals] })
export class LimitsModule {}
