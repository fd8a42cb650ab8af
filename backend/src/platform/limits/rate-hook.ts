import { refusalText } from '@samtavle/shared/text';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../graphql/language.js';
import type { RateLimits } from './rate-limits.js';

/** Files cost nothing to send; whether the server lives must be told always; the demo's login is for its own machine. */
const FREE = /^(\/|\/\*|\/health\/.*|\/demo-idp\/.*)$/;

/** Refuses who asks too often, before anything is read of what they ask. */
export function limitRates(instance: FastifyInstance, limits: RateLimits): void {
  instance.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url;
    if (route === undefined || FREE.test(route)) return undefined;
    const wait = await limits.take(request.headers.cookie, request.ip);
    return wait === null ? undefined : refuse(request, reply, wait);
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, wait: number): FastifyReply {
  const message = refusalText(languageOf(request.headers['accept-language']), 'RATE_LIMITED');
  void reply.code(429).header('retry-after', String(wait));
  if (request.raw.headers.upgrade !== undefined) {
    // As in refuseForgery: nobody else would close it.
    reply.raw.once('finish', () => request.raw.socket.destroy());
    return reply.header('connection', 'close').send();
  }
  // A person on the way to the login has no page of ours to show it yet.
  if (request.headers.accept?.includes('text/html') === true)
    return reply.type('text/plain; charset=utf-8').send(message);
  return reply.send({ errors: [{ message, extensions: { code: 'RATE_LIMITED', retryAfter: wait } }] });
}
