import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { SessionCookies } from '../auth/session-cookies.js';
import { Database } from '../database/database.js';
import { OwnOrigins } from '../http/own-origins.js';

/** The answer to a WebSocket that wants in: 101 lets it, anything else is the refusal's HTTP status. */
export type Entry = 101 | 401 | 403 | 503;

/**
 * Judges a WebSocket at the door. A browser sends our cookie with a socket that any page opens, so the Origin must be
 * ours (ASVS 4.4.2), and the session must be alive.
 */
@Injectable()
export class Handshake {
  constructor(
    private readonly cookies: SessionCookies,
    private readonly origins: OwnOrigins,
    private readonly database: Database,
  ) {}

  async judge({ headers }: IncomingMessage): Promise<Entry> {
    if (headers.origin === undefined || !this.origins.has(headers.origin)) return 403;
    const sessionHash = this.cookies.sessionHash(headers.cookie);
    if (sessionHash === null) return 401;
    try {
      const sql = 'select app.enter($1, false) as person';
      const { rows } = await this.database.pool.query<{ person: string | null }>(sql, [sessionHash]);
      return (rows[0]?.person ?? null) === null ? 401 : 101;
    } catch {
      return 503;
    }
  }
}
