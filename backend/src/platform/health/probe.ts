import type { OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';
import { troubleOf } from '../database/failures.js';
import { Troubles } from '../database/troubles.js';
import { LiveHub } from '../live/hub.js';
import { policyHash } from '../startup/check-database.js';

/** Why the server should get no requests now. A word and no more: anybody may ask. */
export type Unready = 'DATABASE_AWAY' | 'BUSY' | 'READ_ONLY' | 'OTHER_POLICY' | 'NOT_LISTENING';

/** Whoever asks again within this time, in milliseconds, gets the same answer: anybody may ask, as often as they like. */
const KEPT_MS = 500;
const SHORT_MS = 2_000;

/** What the program cannot do without, in one statement that writes nothing. */
const ASK = `select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as read_only,
  (select s.hash from policy.stamp s) as policy`;

/**
 * Asks what the program needs, on a connection of its own with short patience: a pool that is all in use must not look
 * like a database that is away.
 */
@Injectable()
export class Probe implements OnApplicationShutdown {
  readonly #pool: pg.Pool;
  #asked: { readonly at: number; readonly answer: Promise<Unready | null> } | null = null;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly hub: LiveHub,
    private readonly troubles: Troubles,
  ) {
    this.#pool = new pg.Pool({
      connectionString: settings.databaseUrl,
      application_name: 'samtavle-ready',
      max: 1,
      connectionTimeoutMillis: SHORT_MS,
      query_timeout: SHORT_MS,
      statement_timeout: SHORT_MS,
      lock_timeout: SHORT_MS,
    });
    this.#pool.on('error', () => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }

  /** Null when everything is there. */
  async ask(): Promise<Unready | null> {
    const now = performance.now();
    if (this.#asked === null || now - this.#asked.at > KEPT_MS)
      this.#asked = { at: now, answer: this.#look() };
    const found = await this.#asked.answer;
    if (found !== null) return found;
    if (this.troubles.readOnlyLately()) return 'READ_ONLY';
    return this.hub.alive ? null : 'NOT_LISTENING';
  }

  async #look(): Promise<Unready | null> {
    try {
      const { rows } = await this.#pool.query<{ read_only: boolean; policy: string | null }>(ASK);
      const [found] = rows;
      if (found === undefined || found.read_only) return 'READ_ONLY';
      return found.policy === policyHash() ? null : 'OTHER_POLICY';
    } catch (error) {
      const trouble = troubleOf(error) ?? 'UNAVAILABLE';
      return trouble === 'UNAVAILABLE' ? 'DATABASE_AWAY' : trouble;
    }
  }
}
