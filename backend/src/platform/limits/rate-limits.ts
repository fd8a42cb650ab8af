import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { SessionCookies } from '../auth/session-cookies.js';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { addressKey } from './address-key.js';
import { Refusals } from './refusals.js';

const MINUTE = 60;
/** So many sessions are remembered as having been alive; the longest unused is forgotten, and looked up again. */
const REMEMBERED = 20_000;

/**
 * How often one asker may ask. A live session has a measure of its own, so nobody's speed tells anything of anybody
 * else's. Whoever has none, or a cookie that is none of ours, shares the measure of their address.
 */
@Injectable()
export class RateLimits {
  readonly #sessions: RateLimiterMemory;
  readonly #addresses: RateLimiterMemory;
  readonly #alive = new Set<string>();

  constructor(
    @Inject(SETTINGS) { limits }: Settings,
    private readonly cookies: SessionCookies,
    private readonly database: Database,
    private readonly refusals: Refusals,
  ) {
    this.#sessions = new RateLimiterMemory({ points: limits.perSession, duration: MINUTE });
    this.#addresses = new RateLimiterMemory({ points: limits.perAddress, duration: MINUTE });
  }

  /** Takes one request off the asker's measure: null when it may go on, else the seconds until it may. */
  async take(cookies: string | undefined, address: string): Promise<number | null> {
    const sessionHash = this.cookies.sessionHash(cookies);
    if (sessionHash !== null && this.#alive.delete(sessionHash)) {
      this.#alive.add(sessionHash);
      const paused = this.refusals.wait(sessionHash);
      if (paused !== null) return paused;
      return consume(this.#sessions, sessionHash);
    }
    const wait = await consume(this.#addresses, addressKey(address));
    if (wait === null && sessionHash !== null && (await this.#isAlive(sessionHash)))
      this.#remember(sessionHash);
    return wait;
  }

  /** Asked once for each session: that it was alive once is enough, for what it may see is asked each time. */
  async #isAlive(sessionHash: string): Promise<boolean> {
    try {
      const sql = 'select app.enter($1, false) as person';
      const { rows } = await this.database.pool.query<{ person: string | null }>(sql, [sessionHash]);
      return (rows[0]?.person ?? null) !== null;
    } catch {
      // Whoever answers the request will say that the database is away.
      return false;
    }
  }

  #remember(sessionHash: string): void {
    this.#alive.add(sessionHash);
    const [longestUnused] = this.#alive;
    if (this.#alive.size > REMEMBERED && longestUnused !== undefined) this.#alive.delete(longestUnused);
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}
