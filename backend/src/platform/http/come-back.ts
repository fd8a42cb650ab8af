import type { FastifyReply, FastifyRequest } from 'fastify';

/** Seconds after which it is worth trying again when nobody says better. */
const RETRY_AFTER = 5;

const told = new WeakMap<object, number | null>();

/** Says when to come back with a request that could not be answered now; null: waiting alone mends nothing. */
export function comeBack(request: FastifyRequest, seconds: number | null): void {
  told.set(request.raw, seconds);
}

/** Puts Retry-After on a 503: what was said of this request, else a little while. */
export function sayWhenToComeBack(request: FastifyRequest, reply: FastifyReply): void {
  if (reply.statusCode !== 503 || reply.hasHeader('retry-after')) return;
  const seconds = told.has(request.raw) ? (told.get(request.raw) ?? null) : RETRY_AFTER;
  if (seconds !== null) void reply.header('retry-after', String(seconds));
}
