import { NetworkStatus, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { refetchAll } from './refetch.js';
import { useWithheld } from './withheld.js';

/** What a page has of one query: the data (undefined until read), or why there is none. */
export interface Reading<T> {
  data: T | undefined;
  /** True while there is nothing to show yet. */
  loading: boolean;
  /** True when the last reading failed and there is nothing older to show. */
  failed: boolean;
  again: () => void;
}

/**
 * Reads for a page. Pass the case's id as the variable `caseId` and the page is emptied at once when access to that
 * case changes, and filled again by the next reading.
 *
 * What is in memory from an earlier page is not shown: access may have ended since, by the clock, without anybody
 * being told. Only what `mayShowOld` says is the reader's own, whatever happens, is shown first and then read again.
 */
export function useRead<T, V extends OperationVariables>(
  document: TypedDocumentNode<T, V>,
  variables: V,
  mayShowOld: (old: T) => boolean = () => false,
): Reading<T> {
  const client = useApolloClient();
  const caseId: unknown = variables['caseId'];
  const withheld = useWithheld(typeof caseId === 'string' ? caseId : undefined);
  const query = useQuery(document, { variables, notifyOnNetworkStatusChange: true });
  // What this page has read itself, by its variables.
  const key = JSON.stringify(variables);
  const [fresh, setFresh] = useState<string | null>(null);
  const answered = query.networkStatus === NetworkStatus.ready;
  if (answered && fresh !== key) setFresh(key);
  const complete = query.dataState === 'complete' ? query.data : undefined;
  const mayShow = answered || fresh === key || (complete !== undefined && mayShowOld(complete));
  const data = !withheld && mayShow ? complete : undefined;
  const failed = data === undefined && query.error !== undefined;
  return { data, failed, loading: data === undefined && !failed, again: () => void refetchAll(client) };
}
