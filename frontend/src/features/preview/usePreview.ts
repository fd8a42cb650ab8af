import { useQuery } from '@apollo/client/react';
import type { Category, Level } from '@samtavle/shared/policy';
import { PreviewDocument } from '../../gql/graphql.js';
import type { Board } from '../board/index.js';

/** A consent that is being thought of: what it would hold, and which one it would take the place of. */
export interface Change {
  readonly items: { category: Category; level: Level }[];
  readonly supersedesId: string | null;
}

interface Seen {
  /** Undefined until it has come; null when that person sees nothing at all. */
  board: Board | null | undefined;
  loading: boolean;
  failed: boolean;
  again: () => void;
}

/**
 * What the participant's own board query returns, now or with the change. Always asked for anew: an older answer,
 * shown for a moment only, would say that something is shared which is not.
 */
export function usePreview(participantId: string, change: Change | null): Seen {
  const { data, error, refetch } = useQuery(PreviewDocument, {
    variables: { participantId, change },
    fetchPolicy: 'network-only',
  });
  const failed = error !== undefined && data === undefined;
  return {
    board: data?.preview,
    failed,
    loading: data === undefined && !failed,
    again: () => void refetch(),
  };
}
