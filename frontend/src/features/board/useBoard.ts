import { BoardDocument, type BoardFieldsFragment, type BoardQuery } from '../../gql/graphql.js';
import { useRead, type Reading } from '../../platform/read.js';

/** One case as the signed-in person may see it. */
export type Board = BoardFieldsFragment;

/** The board of a case, kept fresh; `data` null means not there (or not for this person: the same). */
export function useBoard(caseId: string): Reading<Board | null> {
  const { data, ...reading } = useRead(BoardDocument, { caseId }, isOwn);
  return { ...reading, data: data?.board };
}

/** Nobody takes a citizen's own case away; what one sees as a stand-in may end. */
const isOwn = ({ board }: BoardQuery): boolean =>
  board?.viewer === 'CITIZEN' && board.sharing.every(({ basis }) => basis === 'SELF');
