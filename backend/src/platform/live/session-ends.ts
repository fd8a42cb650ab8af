import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { hashOf } from '../auth/secret.js';
import { CHANNEL } from './listener.js';

/** Tells every instance that a session is over, so that its open sockets close at once. */
@Injectable()
export class SessionEnds {
  constructor(private readonly database: Database) {}

  /** Everyone who listens hears it, so what is said is the hash that the database keeps: it enters nothing. */
  async tell(sessionHash: string): Promise<void> {
    const event = JSON.stringify({ kind: 'SESSION', ended: hashOf(sessionHash) });
    await this.database.pool.query('select pg_notify($1, $2)', [CHANNEL, event]);
  }
}
