import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { MercuriusDriver } from '@nestjs/mercurius';
import { SessionCookies } from '../auth/session-cookies.js';
import type { Settings } from '../config/settings.js';
import { OwnOrigins } from '../http/own-origins.js';
import { Handshake } from '../live/handshake.js';
import { Sockets } from '../live/sockets.js';
import { graphqlOptions } from './graphql-options.js';

/** The API at /graphql, for requests and for subscriptions. */
@Module({})
export class ApiModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          inject: [SessionCookies, Sockets, Handshake, OwnOrigins],
          useFactory: (
            cookies: SessionCookies,
            sockets: Sockets,
            handshake: Handshake,
            origins: OwnOrigins,
          ) => graphqlOptions({ settings, cookies, sockets, handshake, origins }),
        }),
      ],
    };
  }
}
