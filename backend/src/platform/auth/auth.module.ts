import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { AuthController } from './auth.controller.js';
import type { IdentityProvider } from './identity-provider.js';
import { IDENTITY_PROVIDERS } from './identity-provider.js';
import { Login } from './login.js';
import { LoginDatabase } from './login-database.js';
import { OidcClients } from './oidc-clients.js';
import { SessionCookies } from './session-cookies.js';

/** Who is who: login at one of the identity providers, a session of our own, logout. */
@Global()
@Module({})
export class AuthModule {
  static for(providers: readonly IdentityProvider[]): DynamicModule {
    return {
      module: AuthModule,
      controllers: [AuthController],
      providers: [
        { provide: IDENTITY_PROVIDERS, useValue: providers },
        Login,
        LoginDatabase,
        OidcClients,
        SessionCookies,
      ],
      exports: [SessionCookies],
    };
  }
}
