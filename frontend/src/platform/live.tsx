import { useApolloClient } from '@apollo/client/react';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { ChangedDocument, MeDocument, type ChangedSubscription } from '../gql/graphql.js';
import { forgetAnswers } from './forget.js';
import { refetchAll, refetchNow, refetchSoon } from './refetch.js';
import { show, withhold } from './withheld.js';

/** So long a connection may be away, in milliseconds, before the page says so: a restart of the server is shorter. */
const PATIENCE = 2_000;

const LostContext = createContext(false);

/** True while changes made by others can't reach this page. */
export function useConnectionLost(): boolean {
  return use(LostContext);
}

function address(): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`;
}

/** A ping that has no answer after so long, in milliseconds: the other side is gone without a word. */
const PONG_WITHIN = 6_000;

/** Waits longer for each attempt, up to 0.5 s to 10 s, by chance within it so that not all come back at once. */
async function backOff(attempt: number): Promise<void> {
  const wait = Math.min(10_000, 500 * 2 ** attempt) * (0.25 + Math.random());
  await new Promise((resolve) => setTimeout(resolve, wait));
}

/** The server closes with this code when the session is over. */
function isSignedOut(event: unknown): boolean {
  return event instanceof CloseEvent && event.code === 4401;
}

/** Listens for the signed-in person, for as long as it is on the page, and reads again what changed. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [lost, setLost] = useState(false);

  useEffect(() => {
    let stopped = false;
    let wasConnected = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    let pong: ReturnType<typeof setTimeout> | undefined;
    const lose = () => {
      patience ??= setTimeout(() => setLost(true), PATIENCE);
    };
    const find = () => {
      clearTimeout(patience);
      patience = undefined;
      setLost(false);
    };

    const hear = ({ caseId, access }: ChangedSubscription['changed']) => {
      if (!access) {
        refetchSoon(client, caseId);
        return;
      }
      withhold(caseId);
      forgetAnswers(client.cache);
      void refetchNow(client, new Set([caseId])).then((all) => {
        // When a reading failed the case stays hidden until one succeeds.
        if (all) show(caseId);
      });
      void client.refetchQueries({ include: [MeDocument] });
    };

    const socket = createClient({
      url: address(),
      lazy: false,
      keepAlive: 12_000,
      retryAttempts: Infinity,
      retryWait: backOff,
      shouldRetry: () => true,
      on: {
        ping: (received) => {
          if (!received) pong = setTimeout(() => socket.terminate(), PONG_WITHIN);
        },
        pong: (received) => {
          if (received) clearTimeout(pong);
        },
        connected: () => {
          find();
          if (wasConnected) void refetchAll(client);
          wasConnected = true;
        },
        closed: (event) => {
          clearTimeout(pong);
          if (stopped) return;
          lose();
          if (isSignedOut(event)) void client.refetchQueries({ include: [MeDocument] });
        },
      },
    });
    const stop = socket.subscribe<ChangedSubscription>(
      { query: print(ChangedDocument), operationName: 'Changed' },
      {
        next: ({ data }) => {
          if (data) hear(data.changed);
        },
        error: () => {
          if (!stopped) lose();
        },
        complete: () => undefined,
      },
    );
    return () => {
      stopped = true;
      clearTimeout(patience);
      clearTimeout(pong);
      stop();
      void socket.dispose();
    };
  }, [client]);

  return <LostContext value={lost}>{children}</LostContext>;
}
