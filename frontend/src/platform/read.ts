import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
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
 * Reads for a page: what is in memory first, then the truth. Pass the case's id as the variable `caseId` and the
 * page is emptied at once when access to that case changes, and filled again by the next reading.
 */
export function useRead<T, V extends OperationVariables>(
  document: TypedDocumentNode<T, V>,
  variables: V,
): Reading<T> {
  const client = useApolloClient();
  const caseId: unknown = variables['caseId'];
  const withheld = useWithheld(typeof caseId === 'string' ? caseId : undefined);
  const query = useQuery(document, { variables, notifyOnNetworkStatusChange: true });
  const data = !withheld && query.dataState === 'complete' ? query.data : undefined;
  const failed = data === undefined && query.error !== undefined;
  return { data, failed, loading: data === undefined && !failed, again: () => void refetchAll(client) };
}
