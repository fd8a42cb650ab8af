import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
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

function isSignedOut(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}
