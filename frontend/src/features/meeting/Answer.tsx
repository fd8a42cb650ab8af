import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { MeetingAnswer } from '@samtavle/shared/domain';
import { useState } from 'react';
import { AnswerInvitationDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { answerText as text } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Arranged, Meeting, Reading } from './meetings.js';

function ownAnswer({ called, citizenAnswer }: Meeting, { viewer, viewerParticipantId }: Reading) {
  if (viewer === 'CITIZEN') return citizenAnswer;
  return called.find(({ participantId }) => participantId === viewerParticipantId)?.answer ?? null;
}

interface Props {
  caseId: string;
  reading: Reading;
  meeting: Meeting;
  arranged: Arranged;
}

/** The answer to an invitation: a yes in one tap, and a word along when it is something else. */
export function Answer({ caseId, reading, meeting, arranged }: Props) {
  const act = useAct(AnswerInvitationDocument, { caseId });
  const [asks, setAsks] = useState<MeetingAnswer | null>(null);
  const given = ownAnswer(meeting, reading);
  const send = (answer: MeetingAnswer, note: string | null) =>
    act.run({ milestoneId: meeting.id, expectedVersion: arranged.version, answer, note });
  const shown: readonly MeetingAnswer[] = ['COMES', 'OTHER_TIME', 'CANNOT'];
  const holds = given?.ofPresentTime === true ? given.answer : null;
  return (
    <div role="group" aria-label={text.question} className={styles['meeting']}>
      <p className={styles['part']}>
        {given === null
          ? text.question
          : given.ofPresentTime
            ? text.yours(text.given[given.answer])
            : text.stale}
      </p>
      <div className={styles['buttons']}>
        {shown.map((answer) => (
          <Button
            key={answer}
            variant={answer === 'COMES' && holds === null ? 'primary' : 'secondary'}
            aria-pressed={holds === answer}
            loading={act.sending && asks === null && answer === 'COMES'}
            onClick={() => (answer === 'COMES' ? void send(answer, null) : setAsks(answer))}
          >
            {text.answers[answer]}
          </Button>
        ))}
      </div>
      {asks === null && <ActFeedback act={act} />}
      {asks !== null && (
        <WithNote
          answer={asks}
          act={act}
          onClose={() => setAsks(null)}
          onSend={async (note) => {
            const outcome = await send(asks, note);
            if (outcome !== null && outcome.id !== null) setAsks(null);
          }}
        />
      )}
    </div>
  );
}

interface NoteProps {
  answer: MeetingAnswer;
  act: ReturnType<typeof useAct<never, never>>;
  onClose: () => void;
  onSend: (note: string | null) => Promise<void>;
}

function WithNote({ answer, act, onClose, onSend }: NoteProps) {
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={text.answers[answer]}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void onSend(note.trim() === '' ? null : note)}
    >
      <Textarea
        label={text.note}
        minRows={2}
        value={note}
        error={act.problem('note')}
        onChange={(event) => setNote(event.target.value)}
      />
      <ActFeedback act={act} shown={['note']} />
    </FormDialog>
  );
}
