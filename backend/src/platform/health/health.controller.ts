import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Audience } from '../audience/audience.decorator.js';
import { Database } from '../database/database.js';
import { Readiness } from './readiness.js';

interface Health {
  readonly status: 'alive' | 'ready' | 'starting' | 'database away';
}

/** For whoever runs the server. Says nothing about what is in it. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly database: Database,
  ) {}

  @Get('live')
  @Audience('ANYONE')
  @Header('cache-control', 'no-store')
  live(): Health {
    return { status: 'alive' };
  }

  /** 200 once the server may be used and its database answers; 503 until then. */
  @Get('ready')
  @Audience('ANYONE')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const status = await this.#status();
    if (status !== 'ready') void reply.code(503);
    return { status };
  }

  async #status(): Promise<Health['status']> {
    if (!this.readiness.ready) return 'starting';
    try {
      await this.database.pool.query('select 1');
      return 'ready';
    } catch {
      return 'database away';
    }
  }
}
