import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { ReaderLogDocument, type ReaderLogQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import type { Disclosure } from './lines.js';
import { ALL, type Wish } from './LogFilter.js';

/** How many entries are fetched at a time. */
const SOME = 100;

type Log = ReaderLogQuery['readerLog'];

/** What was fetched further back, and where the rest begins. */
interface Older {
  readonly lines: readonly Disclosure[];
  readonly next: string | null;
}

/** The log as it is asked for, its newest part live. While another part is fetched the page keeps what it has. */
export function useLog(caseId: string) {
  const client = useApolloClient();
  const [wish, setWish] = useState<Wish>(ALL);
  const [before, setBefore] = useState<Log | null>(null);
  const [older, setOlder] = useState<Older | null>(null);
  const filter = { ...wish, refused: wish.refused ? true : null };
  const { data, failed, again } = useRead(ReaderLogDocument, { caseId, first: SOME, filter });
  const newest = data?.readerLog ?? before;
  const next = older === null ? (newest?.next ?? null) : older.next;
  const known = new Set(newest?.lines.map(({ id }) => id));
  const lines = [...(newest?.lines ?? []), ...(older?.lines ?? []).filter(({ id }) => !known.has(id))];
  const fetchMore = async () => {
    const variables = { caseId, first: SOME, after: next, filter };
    const { data: back } = await client.query({
      query: ReaderLogDocument,
      variables,
      fetchPolicy: 'network-only',
    });
    if (back === undefined) return;
    setOlder({ lines: [...(older?.lines ?? []), ...back.readerLog.lines], next: back.readerLog.next });
  };
  return {
    log: newest === null ? null : { lines, readers: newest.readers },
    wish,
    filter,
    failed,
    again,
    choose: (chosen: Wish) => {
      setBefore(newest);
      setOlder(null);
      setWish(chosen);
    },
    more: next === null ? null : () => void fetchMore(),
  };
}
