import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** How often the hours that are over are looked for, in milliseconds. */
const EVERY = 5 * 60_000;

/**
 * Writes, when an hour is over, what was asked in vain in it: one line for each asker and case. Beside every request, so
 * that no asker waits for the chain. That a round fails is nobody's loss: the next one finds the same.
 */
@Injectable()
export class TellRefusals implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.tell(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  async tell(): Promise<void> {
    await this.database.pool.query('select audit.tell_refusals(null)').catch(() => undefined);
  }
}
