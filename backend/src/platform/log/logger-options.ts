import type { FastifyServerOptions } from 'fastify';
import type { LogLevel } from '../config/settings.js';

interface LoggedRequest {
  readonly method?: string;
  readonly routeOptions?: { readonly url?: string };
}

/**
 * Structured logs without personal data: the route's pattern and never the address (it holds ids and codes), no
 * headers, no cookies, no body, no variables, no SQL and no database text.
 */
export function loggerOptions(level: LogLevel): FastifyServerOptions['logger'] {
  if (level === 'silent') return false;
  return {
    level,
    serializers: {
      req: (request: LoggedRequest) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'none',
      }),
      res: (reply: { readonly statusCode?: number }) => ({ statusCode: reply.statusCode }),
      err: describeError,
    },
    hooks: { logMethod: withoutErrorText },
    // Nothing of ours logs these; should a library ever do so, they are cut out.
    redact: [
      'req.headers',
      'headers',
      'cookie',
      '*.cookie',
      'authorization',
      '*.authorization',
      'variables',
      '*.variables',
    ],
  };
}

/** pino takes the text of an error that is logged without words of its own; here it never does. */
function withoutErrorText(this: unknown, args: unknown[], method: (...args: unknown[]) => void): void {
  const [first, text] = args;
  const held: unknown = typeof first === 'object' && first !== null && 'err' in first ? first.err : first;
  if (!(held instanceof Error)) method.apply(this, args);
  else
    method.apply(this, [
      held === first ? { err: held } : first,
      typeof text === 'string' && text !== held.message ? text : 'error',
    ]);
}

interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: string;
  readonly [more: string]: unknown;
}

/** An error as the log may tell it. PostgreSQL's messages quote values and TypeORM's hold the parameters: only the code stays. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const driver: unknown = 'driverError' in error ? error.driverError : error;
  const code: unknown =
    typeof driver === 'object' && driver !== null ? Reflect.get(driver, 'code') : undefined;
  const told = { type: error.constructor.name, ...(typeof code === 'string' ? { code } : {}) };
  const fromDatabase =
    'driverError' in error || (typeof driver === 'object' && driver !== null && 'severity' in driver);
  if (fromDatabase) return { ...told, message: 'database error', stack: framesOf(error) };
  return { ...told, message: error.message, stack: framesOf(error) };
}

/** The frames alone: a stack begins with the message. */
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
}
