import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's own words, into the same log. Its news of modules and routes is for nobody. */
export class NestLogger implements LoggerService {
  constructor(private readonly sink: FastifyBaseLogger) {}

  warn(message: unknown, ...rest: unknown[]): void {
    this.sink.warn({ context: contextOf(rest) }, textOf(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (message instanceof Error) this.sink.error({ err: message, context: contextOf(rest) }, 'failed');
    else this.sink.error({ context: contextOf(rest) }, textOf(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.sink.debug({ context: contextOf(rest) }, textOf(message));
  }

  log(): void {
    // Nest's news of modules and routes.
  }
}

function contextOf(rest: readonly unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
}

function textOf(message: unknown): string {
  return typeof message === 'string' ? message : '';
}
