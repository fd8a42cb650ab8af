import { useParams } from 'react-router';
import { RequestOverride } from '../protection/index.js';
import { BackLink } from '../../ui/page/BackLink.js';
import { Failed, Loading, NotThere } from '../../ui/state/states.js';
import { boardText as text } from './BoardPage.text.js';
import { BoardView } from './BoardView.js';
import { useBoard } from './useBoard.js';

/** One case, as the NAV counsellor works with it. */
export function BoardPage() {
  const { caseId = '' } = useParams();
  const { data: board, failed, again } = useBoard(caseId);
  if (failed) return <Failed again={again} />;
  if (board === undefined) return <Loading title={text.loading} rows={6} />;
  if (board === null) {
    return (
      <NotThere>
        <RequestOverride caseId={caseId} />
      </NotThere>
    );
  }
  return <BoardView board={board} above={<BackLink to="/nav">{text.back}</BackLink>} />;
}
