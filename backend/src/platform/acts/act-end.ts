import { asPlatformError } from '../database/as-platform-error.js';
import { failureOf } from '../database/failures.js';
import type { ActResult } from './result.js';
import { notThere, problem } from './result.js';

/**
 * What a failed statement means for the act it was part of.
 * @throws the error itself when it is nothing the person can do anything about.
 */
export function resultOf(error: unknown): ActResult | 'RETRY' {
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'RETRY':
      return 'RETRY';
    case 'REFUSED':
      return notThere('');
    case 'KEY_REUSED':
      return problem('idempotencyKey', 'KEY_REUSED');
    case 'RULE':
      return problem(failure.field, failure.rule);
    default:
      throw asPlatformError(error);
  }
}

/** Whether the act was refused, and not only impossible: then it belongs in the access log. */
export function isRefusal(result: ActResult): boolean {
  return result.kind === 'PROBLEMS' && result.problems.some((one) => one.refused === true);
}
