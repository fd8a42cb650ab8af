import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { useState } from 'react';
import { InviteToMeetingDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { milestoneWords, roleWords } from '../../../ui/show/words.js';
import { Empty } from '../../../ui/state/states.js';
import type { Board } from '../useBoard.js';
import { meetingText as text } from './meeting.text.js';
import { callable } from './people.js';

interface Props {
  board: Pick<Board, 'caseId' | 'participants' | 'viewerParticipantId'>;
  meeting: Board['milestones'][number];
  onClose: () => void;
}

/** Calls people of the case to a meeting that one holds. */
export function InviteDialog({ board, meeting, onClose }: Props) {
  const invite = useAct(InviteToMeetingDocument, { caseId: board.caseId, onDone: onClose });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const people = callable(meeting, board.participants);
  const participantIds = chosen.filter((id) => people.some((person) => person.id === id));
  const nobody = people.length === 0;
  return (
    <FormDialog
      title={text.title(milestoneWords(meeting.type, meeting.title))}
      lead={text.lead}
      submit={nobody ? text.close : text.save}
      sending={invite.sending}
      onClose={onClose}
      onSubmit={() => {
        if (nobody) {
          onClose();
          return;
        }
        setTried(true);
        if (participantIds.length > 0) void invite.run({ milestoneId: meeting.id, participantIds });
      }}
    >
      {nobody ? (
        <Empty>{meeting.invited.length > 0 ? text.everyone : text.nobody}</Empty>
      ) : (
        <CheckboxGroup
          legend={text.who}
          description={text.help}
          value={participantIds}
          error={
            invite.problem('participantIds') ??
            (tried && participantIds.length === 0 ? text.missing : undefined)
          }
          onChange={(ids: string[]) => setChosen(ids)}
        >
          {people.map(({ id, name, title, role, organisationName }) => (
            <Checkbox
              key={id}
              value={id}
              description={[title ?? roleWords(role), organisationName].join(' · ')}
            >
              {id === board.viewerParticipantId ? text.you(name) : name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <ActFeedback act={invite} shown={['participantIds']} />
    </FormDialog>
  );
}
