import { skipToken, useQuery } from '@apollo/client/react';
import { DifferenceDocument, type SharingChange } from '../../gql/graphql.js';
import { pageNames } from '../../ui/show/pageNames.js';
import { differenceOf, type Difference } from './difference.js';

interface Read {
  /** Undefined until it has come; null when there is nothing such to change. */
  difference: Difference | null | undefined;
  /** The other pages that would answer otherwise, by name. */
  pages: readonly string[];
  failed: boolean;
  again: () => void;
}

/** What a change of sharing would do, asked of the server anew each time the change is another. */
export function useDifference(participantId: string, change: SharingChange | null): Read {
  const { data, error, refetch } = useQuery(
    DifferenceDocument,
    change === null ? skipToken : { variables: { participantId, change }, fetchPolicy: 'network-only' },
  );
  const both = data?.difference;
  return {
    difference: both ? differenceOf(both.before, both.after) : both,
    pages: Object.entries(pageNames).flatMap(([word, name]) =>
      both?.changedPages.includes(word) ? [name] : [],
    ),
    failed: error !== undefined && data === undefined,
    again: () => void refetch(),
  };
}
