import { Global, Module } from '@nestjs/common';
import { OwnOrigins } from './own-origins.js';

@Global()
@Module({ providers: [OwnOrigins], exports: [OwnOrigins] })
export class HttpModule {}
