import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Settings } from '../config/settings.js';
import { CountingClient } from './counting-client.js';
import { Database } from './database.js';
import { LaneInterceptor } from './lane.interceptor.js';
import { Reads } from './reads.js';
import { Troubles } from './troubles.js';

/** Our own transactions hold a lock for some milliseconds; nobody waits longer for one than this. */
const LOCK_MS = 3_000;

/** One pool, shared by TypeORM (writes) and the prepared reads. */
@Global()
@Module({})
export class DatabaseModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: settings.databaseUrl,
          applicationName: 'samtavle',
          poolSize: settings.poolSize,
          // To connect, and to wait for a connection that is in use: longer than a lock is waited for.
          connectTimeoutMS: 5000,
          autoLoadEntities: true,
          synchronize: false,
          installExtensions: false,
          logging: false,
          // One try: whoever starts the server sees at once that the database is away.
          retryAttempts: 1,
          extra: {
            // PostgreSQL's compiler takes longer than our short statements do.
            options: '-c jit=off',
            // Whoever waits for a lock holds a connection that others need.
            lock_timeout: LOCK_MS,
            statement_timeout: 15_000,
            idle_in_transaction_session_timeout: 30_000,
            ...(settings.countStatements ? { Client: CountingClient } : {}),
          },
          // A connection that breaks while idle is taken out of the pool; the next request opens another.
          poolErrorHandler: () => undefined,
        }),
      ],
      providers: [Database, Reads, Troubles, { provide: APP_INTERCEPTOR, useClass: LaneInterceptor }],
      exports: [Database, Reads, Troubles, TypeOrmModule],
    };
  }
}
