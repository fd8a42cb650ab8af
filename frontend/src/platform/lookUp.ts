import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';

/** Typing rests so long before anything is looked up, in milliseconds: each time counts. */
const REST = 400;

/** How a look-up stands: nothing is asked for, it is on its way, it failed, or what it found. */
export type LookUp<T> =
  { readonly state: 'IDLE' | 'LOADING' | 'FAILED' } | { readonly state: 'FOUND'; readonly data: T };

interface Answered<T> {
  readonly asked: string;
  readonly data: T | null;
}

/**
 * Looks something up in a register while a person types; null asks for nothing. Asked once, kept nowhere and never
 * read again by itself, as a page's queries are: what is searched for is counted.
 */
export function useLookUp<T, V extends OperationVariables>(
  document: TypedDocumentNode<T, V>,
  variables: V | null,
): LookUp<T> {
  const client = useApolloClient();
  const asked = variables === null ? null : JSON.stringify(variables);
  const [answer, setAnswer] = useState<Answered<T> | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      // What was made a text above is the variables again.
      const query = { query: document, variables: JSON.parse(asked) as V, fetchPolicy: 'no-cache' } as const;
      client.query(query).then(
        ({ data }) => {
          if (!gone) setAnswer({ asked, data: data ?? null });
        },
        () => {
          if (!gone) setAnswer({ asked, data: null });
        },
      );
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, document, asked]);
  if (asked === null) return { state: 'IDLE' };
  if (answer?.asked !== asked) return { state: 'LOADING' };
  return answer.data === null ? { state: 'FAILED' } : { state: 'FOUND', data: answer.data };
}
