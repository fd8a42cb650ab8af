import { NotSignedIn, Unavailable } from './errors.js';
import { failureOf, troubleOf } from './failures.js';

/** A failed statement as the error that the API knows how to tell; anything unexpected stays what it is. */
export function asPlatformError(error: unknown): unknown {
  if (error instanceof Unavailable) return error;
  const trouble = troubleOf(error);
  if (trouble !== null) return new Unavailable(trouble, { cause: error });
  return failureOf(error).kind === 'SESSION_ENDED' ? new NotSignedIn() : error;
}
