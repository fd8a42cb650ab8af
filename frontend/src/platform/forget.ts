import type { ApolloCache } from '@apollo/client';

/** The one answer that stays: who is logged in. It is read again by itself whenever access changes. */
const KEPT = 'me';

/**
 * Forgets every answer the page has ever got, whichever case it was of: after access has changed nobody can say which of
 * them may still be known, and a list of those that must go would miss the next one. What is on the page is read again.
 */
export function forgetAnswers(cache: ApolloCache): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: (value: unknown, { fieldName, DELETE }): unknown => (fieldName === KEPT ? value : DELETE),
  });
  cache.gc();
}
