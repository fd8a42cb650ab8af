import { useQuery } from '@apollo/client/react';
import { createContext, use, useEffect, type ReactNode } from 'react';
import { forgetAnswers } from './forget.js';
import { MeDocument, type MeQuery } from '../gql/graphql.js';

/** The signed-in person, as the server knows them. `today` is the server's date (yyyy-mm-dd), never the browser's. */
export type Me = NonNullable<MeQuery['me']>;
/** One part the signed-in person has in one case. */
export type CaseLink = Me['cases'][number];

interface Session {
  me: Me | null;
  loading: boolean;
  failed: boolean;
  again: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const { client, data, loading, error, refetch } = useQuery(MeDocument);
  const personId = data?.me?.personId;
  // Whoever it was no longer is: what they were answered goes with them, and another never meets it.
  useEffect(
    () => () => {
      if (personId !== undefined) forgetAnswers(client.cache);
    },
    [client, personId],
  );
  const session: Session = {
    me: data?.me ?? null,
    loading: loading && data === undefined,
    failed: error !== undefined && data === undefined,
    again: () => void refetch(),
  };
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session as it is: perhaps still loading, perhaps nobody. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession needs SessionProvider above it.');
  return session;
}

/** The signed-in person; only for pages inside the signed-in shell. */
export function useMe(): Me {
  const { me } = useSession();
  if (me === null) throw new Error('useMe is for signed-in pages only.');
  return me;
}

/** Ends the session at the server, then leaves the page so that nothing of it stays in memory. */
export async function logOut(): Promise<void> {
  window.sessionStorage.clear();
  await fetch('/auth/logout', { method: 'POST', credentials: 'same-origin', headers: { 'x-samtavle': '1' } });
  window.location.assign('/');
}
