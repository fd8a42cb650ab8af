import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import {
  EndParticipationDocument,
  MyInvitationsDocument,
  type MyInvitationsQuery,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useRead } from '../../platform/read.js';
import { words } from '../../sharing/words.js';
import { Said, type Done } from '../home/index.js';
import styles from './admission.module.css';
import { invitationText as text } from './admission.text.js';

type Invitation = MyInvitationsQuery['myInvitations'][number];

function Invited({
  invitation: { participantId, role, invitedOn },
  onDone,
}: {
  invitation: Invitation;
  onDone: () => void;
}) {
  const end = useAct(EndParticipationDocument, { onDone });
  const as = words.roles[role].word;
  return (
    <li className={styles['one']}>
      <p className={styles['line']}>
        <strong>{text.invited}</strong>
      </p>
      <p className={styles['line']}>{`${text.as(as, invitedOn)} ${text.later}`}</p>
      <div className={styles['answers']}>
        <Button
          size="small"
          variant="secondary"
          loading={end.sending}
          aria-label={text.noTo(as, invitedOn)}
          onClick={() => void end.run({ participantId })}
        >
          {text.no}
        </Button>
      </div>
      <ActFeedback act={end} />
    </li>
  );
}

/** Where the signed-in person waits for a yes: a line without a name, and the way to say no. Where nothing waits, nothing. */
export function Invitations() {
  const [done, setDone] = useState<Done | null>(null);
  const { data } = useRead(MyInvitationsDocument, {});
  const waiting = data?.myInvitations ?? [];
  if (waiting.length === 0 && done === null) return null;
  return (
    <section aria-label={text.label} className={styles['invitations']}>
      <Said done={done} />
      {waiting.length > 0 && (
        <ul className={styles['list']}>
          {waiting.map((one) => (
            <Invited
              key={one.participantId}
              invitation={one}
              onDone={() => setDone({ words: text.declined })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
