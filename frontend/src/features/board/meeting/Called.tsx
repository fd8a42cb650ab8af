import type { Board } from '../useBoard.js';
import { meetingText as text } from './meeting.text.js';
import { calledTo } from './people.js';

interface Props {
  board: Pick<Board, 'participants' | 'viewerParticipantId'>;
  meeting: Pick<Board['milestones'][number], 'invited'>;
}

/** Who is called to a meeting, as far as one may know; nothing where nobody is. */
export function Called({ board, meeting }: Props) {
  const called = calledTo(meeting, board.participants);
  if (called.length === 0) return null;
  const names = called.map(({ id, name }) => (id === board.viewerParticipantId ? text.you(name) : name));
  return <>{text.called(names.join(', '))}</>;
}
