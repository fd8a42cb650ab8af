import { Global, Module } from '@nestjs/common';
import { OwnOrigins } from './own-origins.js';
import { RequestContexts } from './request-contexts.js';

@Global()
@Module({ providers: [OwnOrigins, RequestContexts], exports: [OwnOrigins, RequestContexts] })
export class HttpModule {}
