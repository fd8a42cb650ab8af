import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Settings } from '../config/settings.js';
import { CountingClient } from './counting-client.js';
import { Database } from './database.js';
import { Reads } from './reads.js';

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
          connectTimeoutMS: 4000,
          autoLoadEntities: true,
          synchronize: false,
          installExtensions: false,
          logging: false,
          // One try: whoever starts the server sees at once that the database is away.
          retryAttempts: 1,
          extra: {
            // PostgreSQL's compiler takes longer than our short statements do.
            options: '-c jit=off',
            statement_timeout: 15_000,
            idle_in_transaction_session_timeout: 30_000,
            ...(settings.countStatements ? { Client: CountingClient } : {}),
          },
          // A connection that breaks while idle is taken out of the pool; the next request opens another.
          poolErrorHandler: () => undefined,
        }),
      ],
      providers: [Database, Reads],
      exports: [Database, Reads, TypeOrmModule],
    };
  }
}
