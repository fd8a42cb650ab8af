import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AudienceGuard } from './audience.guard.js';
import { AudienceRegistry } from './audience-registry.js';

/** Denies by default, everywhere. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AudienceRegistry, { provide: APP_GUARD, useClass: AudienceGuard }],
  exports: [AudienceRegistry],
})
export class AudienceModule {}
