import { HttpException } from '@nestjs/common';
import type { Trouble } from './failures.js';

/** The session is missing, ended or expired: the person must log in again. */
export class NotSignedIn extends HttpException {
  constructor() {
    super('Not signed in.', 401);
  }
}

/** Seconds after which it is worth trying again; null where waiting alone mends nothing. */
const WAIT: Readonly<Record<Trouble, number | null>> = { UNAVAILABLE: 5, BUSY: 2, READ_ONLY: null };

/**
 * The database is away, busy, or takes nothing in. Nothing is answered from memory: an old answer could be one that
 * consent no longer allows. Nothing is shown that cannot be written in the log of readers either.
 */
export class Unavailable extends HttpException {
  constructor(
    readonly trouble: Trouble = 'UNAVAILABLE',
    options?: { cause: unknown },
  ) {
    super('The service is not available right now.', 503, options);
  }

  get retryAfter(): number | null {
    return WAIT[this.trouble];
  }
}

/** This session listens in as many places as it may. */
export class TooManyListeners extends HttpException {
  constructor() {
    super('Too many listeners.', 429);
  }
}
