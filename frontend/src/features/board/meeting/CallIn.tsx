import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { milestoneWords } from '../../../ui/show/words.js';
import type { Board } from '../useBoard.js';
import { InviteDialog } from './InviteDialog.js';
import { meetingText as text } from './meeting.text.js';

interface Props {
  board: Pick<Board, 'caseId' | 'participants' | 'viewerParticipantId'>;
  meeting: Board['milestones'][number];
}

/** The way to call people to a meeting, for the one who holds it. */
export function CallIn({ board, meeting }: Props) {
  const [open, setOpen] = useState(false);
  if (!meeting.mayInvite) return null;
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={text.openFor(milestoneWords(meeting.type, meeting.title))}
        onClick={() => setOpen(true)}
      >
        {text.open}
      </Button>
      {open && <InviteDialog board={board} meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  );
}
