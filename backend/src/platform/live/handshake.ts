import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { SessionCookies } from '../auth/session-cookies.js';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { OwnOrigins } from '../http/own-origins.js';
import { Readiness } from '../health/readiness.js';
import { LiveHub } from './hub.js';
import { Sockets } from './sockets.js';

/** The answer to a WebSocket that wants in: 101 lets it, anything else is the refusal's HTTP status. */
export type Entry = 101 | 401 | 403 | 429 | 503;

/**
 * Judges a WebSocket at the door. A browser sends our cookie with a socket that any page opens, so the Origin must be
 * ours (ASVS 4.4.2), and the session must be alive.
 */
@Injectable()
export class Handshake {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sockets: Sockets,
    private readonly cookies: SessionCookies,
    private readonly origins: OwnOrigins,
    private readonly database: Database,
    private readonly hub: LiveHub,
    private readonly readiness: Readiness,
  ) {}

  async judge({ headers }: IncomingMessage): Promise<Entry> {
    if (headers.origin === undefined || !this.origins.has(headers.origin)) return 403;
    const sessionHash = this.cookies.sessionHash(headers.cookie);
    if (sessionHash === null) return 401;
    // Nothing would arrive: the page says so and comes back. Refused before the session is asked, and so to all alike.
    if (!this.hub.alive || this.readiness.stage === 'STOPPING') return 503;
    if (this.sockets.count(sessionHash) >= this.settings.limits.sockets) return 429;
    try {
      const sql = 'select app.enter($1, false) as person';
      const { rows } = await this.database.pool.query<{ person: string | null }>(sql, [sessionHash]);
      return (rows[0]?.person ?? null) === null ? 401 : 101;
    } catch {
      return 503;
    }
  }
}
