import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { FEATURES } from './features.js';
import { ActsModule } from './platform/acts/acts.module.js';
import { AudienceModule } from './platform/audience/audience.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import type { IdentityProvider } from './platform/auth/identity-provider.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Settings } from './platform/config/settings.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ApiModule } from './platform/graphql/api.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { LimitsModule } from './platform/limits/limits.module.js';
import { LiveModule } from './platform/live/live.module.js';

/** The whole server, put together. */
@Module({})
export class AppModule {
  static for(settings: Settings, providers: readonly IdentityProvider[]): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.for(settings),
        HttpModule,
        DatabaseModule.for(settings),
        AuthModule.for(providers),
        AudienceModule,
        ActsModule,
        LimitsModule,
        LiveModule,
        HealthModule,
        ...FEATURES,
        ApiModule.for(settings),
      ],
    };
  }
}
