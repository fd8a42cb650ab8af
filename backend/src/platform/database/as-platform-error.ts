import { NotSignedIn, Unavailable } from './errors.js';
import { failureOf } from './failures.js';

/** A failed statement as the error that the API knows how to tell; anything unexpected stays what it is. */
export function asPlatformError(error: unknown): unknown {
  const { kind } = failureOf(error);
  if (kind === 'UNAVAILABLE') return new Unavailable({ cause: error });
  if (kind === 'SESSION_ENDED') return new NotSignedIn();
  return error;
}
