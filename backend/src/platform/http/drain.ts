import { Inject, Injectable } from '@nestjs/common';
import { refusalText } from '@samtavle/shared/text';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';
import { Unavailable } from '../database/errors.js';
import { languageOf } from '../graphql/language.js';
import { Readiness } from '../health/readiness.js';

/** Whoever balances the load asks these until the end. */
const HEALTH = '/health/';
/** A commit takes some milliseconds; one that takes longer than this is not waited for. */
const COMMIT_MS = 2_000;
/** So long an answer may take on its way out when nothing more is waited for. */
const FLUSH_MS = 50;

/** Counts things that are under way, and tells when none is left. */
class UnderWay {
  #count = 0;
  #none: () => void = () => undefined;

  begin(): () => void {
    let over = false;
    this.#count += 1;
    return () => {
      if (over) return;
      over = true;
      this.#count -= 1;
      if (this.#count === 0) this.#none();
    };
  }

  /** True when all ended in time. */
  async ended(within: number): Promise<boolean> {
    if (this.#count === 0) return true;
    const over = new AbortController();
    const none = new Promise<true>((resolve) => {
      this.#none = () => {
        resolve(true);
      };
    });
    const late = pause(within, false, { signal: over.signal }).catch(() => false);
    const all = await Promise.race([none, late]);
    over.abort();
    return all;
  }
}

/**
 * The end of a server: nothing new is taken, what runs is finished. An act is committed and answered, or not done: when
 * time is up nothing is committed any more, and what is being committed is still answered.
 */
@Injectable()
export class Drain {
  readonly #requests = new UnderWay();
  readonly #commits = new UnderWay();
  #cut = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly readiness: Readiness,
  ) {}

  /** Stands before every route. */
  guard(instance: FastifyInstance): void {
    instance.addHook('onRequest', async (request, reply) => {
      const stopping = this.readiness.stage === 'STOPPING';
      if (stopping && !(request.routeOptions.url ?? '').startsWith(HEALTH)) return refuse(request, reply);
      // A socket is no work: it is told to go elsewhere.
      if (request.raw.headers.upgrade === undefined) reply.raw.once('close', this.#requests.begin());
      return undefined;
    });
    instance.addHook('onSend', async (_request, reply) => {
      // Whoever keeps the connection for the next request would meet a server that is gone.
      if (this.readiness.stage === 'STOPPING') void reply.header('connection', 'close');
      return undefined;
    });
  }

  /** Commits an act, unless time is up. @throws Unavailable then: nothing was done. */
  async commit(work: () => Promise<void>): Promise<void> {
    if (this.#cut) throw new Unavailable();
    const ended = this.#commits.begin();
    try {
      await work();
    } finally {
      ended();
    }
  }

  /** Takes nothing new and waits for what runs. True when all of it was answered. */
  async run(): Promise<boolean> {
    this.readiness.stop();
    const all = await this.#requests.ended(this.settings.drainSeconds * 1_000);
    this.#cut = true;
    if (!all) await this.#commits.ended(COMMIT_MS);
    await pause(FLUSH_MS);
    return all;
  }
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = refusalText(languageOf(request.headers['accept-language']), 'UNAVAILABLE');
  void reply.code(503).header('connection', 'close');
  if (request.raw.headers.upgrade !== undefined) {
    // As in refuseForgery: nobody else would close it.
    reply.raw.once('finish', () => request.raw.socket.destroy());
    return reply.send();
  }
  if (request.headers.accept?.includes('text/html') === true)
    return reply.type('text/plain; charset=utf-8').send(message);
  return reply.send({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });
}
