import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Drain } from './drain.js';
import { OwnOrigins } from './own-origins.js';
import { RequestContexts } from './request-contexts.js';
import { UnavailableFilter } from './unavailable.filter.js';

@Global()
@Module({
  providers: [Drain, OwnOrigins, RequestContexts, { provide: APP_FILTER, useClass: UnavailableFilter }],
  exports: [Drain, OwnOrigins, RequestContexts],
})
export class HttpModule {}
