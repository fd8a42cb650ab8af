import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { StatementCount } from '../database/counting-client.js';
import { statementCounts } from '../database/counting-client.js';
import { sayWhenToComeBack } from './come-back.js';
import { mayBeForged, OWN_HEADER } from './cross-site.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stops what another site may have sent in the person's name. `exempt` has a protection of its own. */
export function refuseForgery(
  instance: FastifyInstance,
  isOwn: (origin: string) => boolean,
  exempt: (request: FastifyRequest) => boolean,
): void {
  instance.addHook('onRequest', async (request, reply) => {
    if (request.raw.headers.upgrade !== undefined) {
      // Browsers cannot put our header on a WebSocket; its Origin is judged here and once more at the handshake.
      const { origin } = request.headers;
      if (origin === undefined || !isOwn(origin)) {
        // Node hands the socket of an upgrade over for good: nobody else would close it, and it would outlive the server.
        reply.raw.once('finish', () => request.raw.socket.destroy());
        return reply.code(403).header('connection', 'close').send();
      }
      request.headers[OWN_HEADER] = '1';
      return undefined;
    }
    if (SAFE.has(request.method) || exempt(request) || !mayBeForged(request.headers, isOwn)) return undefined;
    return reply.code(403).send({
      data: null,
      errors: [{ message: 'Cross-site request refused.', extensions: { code: 'FORGERY' } }],
    });
  });
}

/** What holds for every answer: nothing is kept by a cache unless it says so, and a 503 says when to come back. */
export function finishAnswers(instance: FastifyInstance): void {
  instance.addHook('onSend', async (request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    sayWhenToComeBack(request, reply);
    return undefined;
  });
}

/** GraphQL over HTTP allows `"extensions": null`; Mercurius refuses it. */
export function dropNullExtensions(instance: FastifyInstance): void {
  instance.addHook('preValidation', (request, _reply, done) => {
    const { body } = request;
    if (typeof body === 'object' && body !== null && 'extensions' in body && body.extensions === null) {
      delete body.extensions;
    }
    done();
  });
}

/** Tells in `x-sql-statements` how many statements an answer took. Tests and the bench only. */
export function countStatements(instance: FastifyInstance): void {
  const counts = new WeakMap<FastifyRequest, StatementCount>();
  instance.addHook('onRequest', (request, _reply, done) => {
    const count = { statements: 0 };
    counts.set(request, count);
    statementCounts.run(count, done);
  });
  // Reading the body leaves the async context behind; here it is picked up again.
  instance.addHook('preValidation', (request, _reply, done) => {
    statementCounts.run(counts.get(request) ?? { statements: 0 }, done);
  });
  instance.addHook('onSend', async (request, reply) => {
    reply.header('x-sql-statements', String(counts.get(request)?.statements ?? 0));
    return undefined;
  });
}

/** One line a request: which door, how it ended, how long it took. */
export function logRequests(instance: FastifyInstance): void {
  instance.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info(
      { method, route: routeOptions.url ?? 'none', statusCode: reply.statusCode, ms },
      'answered',
    );
  });
}
