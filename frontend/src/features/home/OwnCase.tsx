import type { ReactNode } from 'react';
import { useConsents, type ConsentRecord } from '../../sharing/useConsents.js';
import { Failed, Loading, NotThere } from '../../ui/state/states.js';
import { useBoard, type Board } from '../board/index.js';
import { useOwnCase } from './useOwnCase.js';

/** The citizen's own case as their pages need it. */
export interface Own {
  readonly board: Board;
  readonly consents: readonly ConsentRecord[];
}

interface Props {
  /** The page's title while it is fetched. */
  title: string;
  children: (own: Own) => ReactNode;
  /** Shown to those who have no case of their own. */
  without?: ReactNode;
}

function Reading({ caseId, title, children }: Props & { caseId: string }) {
  const board = useBoard(caseId);
  const consents = useConsents(caseId);
  if (board.failed || consents.failed) return <Failed again={board.again} />;
  if (board.data === undefined || consents.data === undefined) return <Loading title={title} />;
  if (board.data === null) return <NotThere />;
  return children({ board: board.data, consents: consents.data });
}

/** Reads the citizen's own case and consents for a page, or says why there is nothing to show. */
export function OwnCase({ without = <NotThere />, ...props }: Props) {
  const caseId = useOwnCase();
  return caseId === null ? without : <Reading caseId={caseId} {...props} />;
}
