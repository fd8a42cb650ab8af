import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { WithdrawInvitationDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { roleWords } from '../../ui/show/words.js';
import { CallPeople } from './CallPeople.js';
import { answerText, callText as text } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Meeting, Reading } from './meetings.js';

type Called = Meeting['called'][number];

function answerWords(answer: Called['answer']): string {
  if (answer === null) return answerText.waiting;
  if (!answer.ofPresentTime) return answerText.old;
  const said = answerText.given[answer.answer];
  return answer.note === null ? said : `${said}: ${answerText.noteOf(answer.note)}`;
}

interface Props {
  caseId: string;
  reading: Reading;
  meeting: Meeting;
  readOnly: boolean;
}

function One({ caseId, reading, meeting, readOnly, person }: Props & { person: Called }) {
  const [asks, setAsks] = useState(false);
  const withdraw = useAct(WithdrawInvitationDocument, { caseId, onDone: () => setAsks(false) });
  const { participantId, name, role, ownCall, answer } = person;
  const me = participantId === reading.viewerParticipantId;
  const open = meeting.state === 'CALLED' || meeting.state === 'TO_ARRANGE';
  return (
    <li className={styles['line']}>
      <span>
        <strong>{me ? text.you(name) : name}</strong>, {roleWords(role)}
        <span className={styles['subtle']}> · {answerWords(answer)}</span>
      </span>
      {ownCall && open && !readOnly && !reading.closed && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={text.withdrawOne(name)}
          onClick={() => setAsks(true)}
        >
          {text.withdraw}
        </Button>
      )}
      {asks && (
        <FormDialog
          title={text.withdrawTitle(name)}
          lead={text.withdrawLead}
          submit={text.withdraw}
          sending={withdraw.sending}
          danger
          onClose={() => setAsks(false)}
          onSubmit={() => void withdraw.run({ milestoneId: meeting.id, participantId })}
        >
          <ActFeedback act={withdraw} />
        </FormDialog>
      )}
    </li>
  );
}

/** Who is called and what they answer, as far as the reader may know, with the way to call more. */
export function CalledPeople({ caseId, reading, meeting, readOnly }: Props) {
  const { called, citizenAnswer, mayArrange, mayCall } = meeting;
  const holder = meeting.ownerRole === reading.viewer;
  const others = called.some(({ participantId }) => participantId !== reading.viewerParticipantId);
  const tells = holder || reading.viewer === 'CITIZEN' || others;
  if (!tells && mayCall.length === 0) return null;
  const lines = called.length > 0 || (holder && reading.viewer !== 'CITIZEN');
  return (
    <div>
      {lines && (
        <>
          <h4 className={styles['part']}>{text.title}</h4>
          <ul className={styles['list']}>
            {holder && reading.viewer !== 'CITIZEN' && (
              <li className={styles['line']}>
                <span>
                  <strong>{reading.citizenName}</strong>
                  <span className={styles['subtle']}> · {answerWords(citizenAnswer)}</span>
                </span>
              </li>
            )}
            {called.map((person) => (
              <One key={person.participantId} {...{ caseId, reading, meeting, readOnly, person }} />
            ))}
          </ul>
        </>
      )}
      {!readOnly && (mayArrange || mayCall.length > 0) && (
        <CallPeople caseId={caseId} reading={reading} meeting={meeting} />
      )}
    </div>
  );
}
