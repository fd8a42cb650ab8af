import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Settings } from '../config/settings.js';
import { loggerOptions } from '../log/logger-options.js';
import { limitRates } from '../limits/rate-hook.js';
import type { RateLimits } from '../limits/rate-limits.js';
import type { Drain } from './drain.js';
import { countStatements, dropNullExtensions, finishAnswers, logRequests, refuseForgery } from './hooks.js';
import type { OwnOrigins } from './own-origins.js';
import { securityHeaders } from './security-headers.js';

/** The longest request we take, in bytes: a long plan summary is a tenth of it. */
const BODY_LIMIT = 128 * 1024;

export function httpAdapter(settings: Settings): FastifyAdapter {
  return new FastifyAdapter({
    logger: loggerOptions(settings.logLevel),
    // Fastify's own lines hold the address, and with it ids and login codes; ours hold the route's pattern.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    // Whoever writes X-Forwarded-For could be anybody, unless it is our own proxy.
    trustProxy: settings.trustedProxies.length > 0 && [...settings.trustedProxies],
    // Our own id, never one that a client sends.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    // Only once nothing runs any more, or its time is up: see Drain.
    forceCloseConnections: true,
    // An address that cannot be read is refused before any hook, so without repeating it.
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      const statusCode = error.statusCode ?? 400;
      void reply
        .code(statusCode)
        .header('x-content-type-options', 'nosniff')
        .send({ statusCode, message: 'Bad request' });
    },
  });
}

/** What stands before every route. In this order: count, headers, cookies, whether we are ending, forgery, how often. */
export async function prepareHttp(
  instance: FastifyInstance,
  settings: Settings,
  origins: OwnOrigins,
  limits: RateLimits,
  drain: Drain,
): Promise<void> {
  if (settings.countStatements) countStatements(instance);
  await instance.register(helmet, securityHeaders(origins.all()));
  // Ours are read where they are needed; only setting them is the plugin's.
  await instance.register(cookie, { hook: false });
  // JSON is the only body we read; the demo's provider reads its own.
  instance.removeContentTypeParser('text/plain');
  drain.guard(instance);
  refuseForgery(
    instance,
    (origin) => origins.has(origin),
    (request) => settings.demo !== null && request.url.startsWith('/demo-idp/'),
  );
  limitRates(instance, limits);
  dropNullExtensions(instance);
  finishAnswers(instance);
  logRequests(instance);
}

/** Collects every route from now on as `GET /path`. */
export function routesOf(instance: FastifyInstance): ReadonlySet<string> {
  const routes = new Set<string>();
  instance.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.add(`${one} ${url}`);
  });
  return routes;
}
