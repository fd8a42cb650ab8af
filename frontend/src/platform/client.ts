import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { MeDocument } from '../gql/graphql.js';

/**
 * One client per page load; kept in memory only, never in the browser's storage.
 *
 * Nothing is normalised by id: the same milestone looks different to two readers, and a citizen's preview of
 * another person's board must never be woven into the citizen's own. Each query keeps its own answer, so what
 * is evicted is gone.
 */
export function makeClient(): ApolloClient {
  const client = new ApolloClient({
    cache: new InMemoryCache({ dataIdFromObject: () => undefined }),
    link: ApolloLink.from([
      // The session ended while the page was open: `me` becomes null, and the page becomes the front page.
      new ErrorLink(({ error, operation }) => {
        if (isSignedOut(error) && operation.operationName !== 'Me') {
          void client.refetchQueries({ include: [MeDocument] });
        }
      }),
      ...(import.meta.env.PROD ? [onlyHash()] : []),
      new HttpLink({
        uri: '/graphql',
        credentials: 'same-origin',
        // A plain form on another site can't set this header; together with the SameSite cookie it stops forgery.
        headers: { 'x-samtavle': '1' },
      }),
    ]),
    queryDeduplication: true,
    devtools: { enabled: false },
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network' },
      query: { fetchPolicy: 'network-only' },
      mutate: { fetchPolicy: 'no-cache' },
    },
  });
  return client;
}

/** Sends the hash that each operation was generated with, never its text: in production a text is not answered. */
function onlyHash(): ApolloLink {
  return new PersistedQueryLink({ generateHash: hashOf, disable: () => false, retry: () => false });
}

/** @throws Error when the document was not generated: then no server knows it. */
function hashOf(document: object): string {
  const meta: unknown = Reflect.get(document, '__meta__');
  const hash: unknown = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'hash') : undefined;
  if (typeof hash !== 'string') throw new Error('An operation without a hash.');
  return hash;
}

function isSignedOut(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}
