import type { OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { VouchedKind } from '@samtavle/shared/policy';
import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';

/** A login under way, as it was begun. */
export interface Attempt {
  readonly provider: string;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly return_to: string;
}

/** Logins are few and short. */
const POOL_SIZE = 3;

/**
 * The few connections that log people in and out, as a role that may do this and nothing else. The role that reads can
 * make no session, whatever SQL is sent through it.
 */
@Injectable()
export class LoginDatabase implements OnApplicationShutdown {
  readonly #pool: pg.Pool;

  constructor(@Inject(SETTINGS) { loginDatabaseUrl }: Settings) {
    this.#pool = new pg.Pool({
      connectionString: loginDatabaseUrl,
      application_name: 'samtavle-login',
      max: POOL_SIZE,
      connectionTimeoutMillis: 4_000,
      statement_timeout: 15_000,
    });
    // A connection that breaks while idle is taken out of the pool; the next login opens another.
    this.#pool.on('error', () => undefined);
  }

  /** Keeps a login that begins; it can be taken once, within ten minutes. */
  async start(secretHash: string, attempt: Attempt): Promise<void> {
    const { provider, verifier, state, nonce, return_to } = attempt;
    await this.#pool.query('select auth.start_login($1, $2, $3, $4, $5, $6)', [
      secretHash,
      provider,
      verifier,
      state,
      nonce,
      return_to,
    ]);
  }

  async take(secretHash: string): Promise<Attempt | null> {
    const { rows } = await this.#pool.query<Attempt>('select * from auth.take_login($1)', [secretHash]);
    return rows[0] ?? null;
  }

  /** True when the identity is somebody here; then the session is open. */
  async open(
    tokenHash: string,
    who: { readonly provider: string; readonly subject: string; readonly vouched: readonly VouchedKind[] },
  ): Promise<boolean> {
    const { rows } = await this.#pool.query<{ person: string | null }>(
      'select auth.open_session($1, $2, $3, $4) as person',
      [tokenHash, who.provider, who.subject, who.vouched],
    );
    return (rows[0]?.person ?? null) !== null;
  }

  async close(tokenHash: string): Promise<void> {
    await this.#pool.query('select auth.close_session($1)', [tokenHash]);
  }

  onApplicationShutdown(): Promise<void> {
    return this.#pool.end();
  }
}
