import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { CHANNEL } from './listener.js';

/** Tells every instance that a session is over, so that its open sockets close at once. */
@Injectable()
export class SessionEnds {
  constructor(private readonly database: Database) {}

  async tell(sessionHash: string): Promise<void> {
    const event = JSON.stringify({ kind: 'SESSION', ended: sessionHash });
    await this.database.pool.query('select pg_notify($1, $2)', [CHANNEL, event]);
  }
}
