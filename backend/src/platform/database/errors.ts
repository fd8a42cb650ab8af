import { HttpException } from '@nestjs/common';

/** The session is missing, ended or expired: the person must log in again. */
export class NotSignedIn extends HttpException {
  constructor() {
    super('Not signed in.', 401);
  }
}

/** The database is away. Nothing is answered from memory: an old answer could be one that consent no longer allows. */
export class Unavailable extends HttpException {
  constructor(options?: { cause: unknown }) {
    super('The service is not available right now.', 503, options);
  }
}

/** This session listens in as many places as it may. */
export class TooManyListeners extends HttpException {
  constructor() {
    super('Too many listeners.', 429);
  }
}
