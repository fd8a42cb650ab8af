import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Audience } from '../audience/audience.decorator.js';
import type { Unready } from './probe.js';
import { Probe } from './probe.js';
import { Readiness } from './readiness.js';

type Health =
  | { readonly status: 'alive' | 'ready' }
  | { readonly status: 'not ready'; readonly reason: Unready | 'STARTING' | 'STOPPING' };

/** For whoever runs the server. Says nothing about what is in it. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly probe: Probe,
  ) {}

  @Get('live')
  @Audience('ANYONE')
  @Header('cache-control', 'no-store')
  live(): Health {
    return { status: 'alive' };
  }

  /** 200 while the server may be used and has all that it needs; else 503 with one word why. */
  @Get('ready')
  @Audience('ANYONE')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const { stage } = this.readiness;
    const reason = stage === 'RUNNING' ? await this.probe.ask() : stage;
    if (reason === null) return { status: 'ready' };
    void reply.code(503);
    return { status: 'not ready', reason };
  }
}
