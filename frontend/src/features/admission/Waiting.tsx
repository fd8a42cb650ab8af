import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { AdmitParticipantDocument, DeclineParticipantDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { broughtWords } from '../../sharing/howIn.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { firstName, personLine } from '../../sharing/words.js';
import type { Board } from '../board/index.js';
import { useIsAsked } from '../handover/index.js';
import styles from './admission.module.css';
import { waitingText as text } from './admission.text.js';
import { afterYes, outSinceOf, waitingOf } from './parts.js';
import { Seen } from './Seen.js';

interface Props {
  board: Pick<Board, 'caseId' | 'participants'>;
  consents: readonly ConsentRecord[];
  onDone: (words: string) => void;
}

interface One extends Pick<Props, 'consents' | 'onDone'> {
  person: Board['participants'][number];
  /** When the same person last went out of the case in the same role. */
  outSince: string | null;
  caseId: string;
}

function Waits({ person, outSince, caseId, consents, onDone }: One) {
  const name = firstName(person.name);
  const admit = useAct(AdmitParticipantDocument, {
    caseId,
    onDone: () => onDone(text.admitted(person.name)),
  });
  const decline = useAct(DeclineParticipantDocument, {
    caseId,
    onDone: () => onDone(text.declined(person.name)),
  });
  const input = { participantId: person.id };
  return (
    <li className={styles['one']}>
      <p className={styles['who']}>
        <strong>{person.name}</strong>
        <span className={styles['role']}>{personLine(person)}</span>
      </p>
      <p className={styles['line']}>{broughtWords(person).join(' ')}</p>
      {outSince !== null && <p className={styles['line']}>{text.before(name, outSince)}</p>}
      <Seen seen={afterYes(person, consents)} title={text.ifYes(name)} nothing={text.nothing(name)} />
      <p className={styles['line']}>{text.next(name)}</p>
      <div className={styles['answers']}>
        <Button
          size="small"
          loading={admit.sending}
          disabled={decline.sending}
          aria-label={text.yesTo(person.name)}
          onClick={() => void admit.run(input)}
        >
          {text.yes}
        </Button>
        <Button
          size="small"
          variant="secondary"
          loading={decline.sending}
          disabled={admit.sending}
          aria-label={text.noTo(person.name)}
          onClick={() => void decline.run(input)}
        >
          {text.no}
        </Button>
      </div>
      <ActFeedback act={admit} />
      <ActFeedback act={decline} />
    </li>
  );
}

/** Who waits for the citizen's yes, on top: who brought them in, what they would see, and one tap for yes or no. */
export function Waiting({ board, consents, onDone }: Props) {
  const isAsked = useIsAsked(board.caseId);
  const waiting = waitingOf(board.participants).filter((person) => !isAsked(person));
  if (waiting.length === 0) return null;
  return (
    <LocalAlert status="announcement" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p className={styles['line']}>{text.lead}</p>
        <ul className={styles['list']}>
          {waiting.map((person) => (
            <Waits
              key={person.id}
              person={person}
              outSince={outSinceOf(person, board.participants)}
              caseId={board.caseId}
              consents={consents}
              onDone={onDone}
            />
          ))}
        </ul>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
