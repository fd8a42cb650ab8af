import { ApolloProvider } from '@apollo/client/react';
import { Provider } from '@navikt/ds-react/Provider';
import { RouterProvider } from 'react-router/dom';
import { makeClient } from '../platform/client.js';
import { SessionProvider } from '../platform/session.js';
import { router } from './router.js';

const client = makeClient();

export function App() {
  return (
    <Provider>
      <ApolloProvider client={client}>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
      </ApolloProvider>
    </Provider>
  );
}
