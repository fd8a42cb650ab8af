import { Button } from '@navikt/ds-react/Button';
import { Link } from 'react-router';
import { AdmitParticipantDocument, DeclineParticipantDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { broughtWords, lawWords } from '../../sharing/howIn.js';
import { Portrait } from '../../sharing/Portrait.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { firstName, personLine } from '../../sharing/words.js';
import { Section } from '../../ui/page/Section.js';
import type { Board } from '../board/index.js';
import { useIsAsked } from '../handover/index.js';
import styles from './admission.module.css';
import { lawText as text, waitingText } from './admission.text.js';
import { byLawOf, nowAndAfter } from './parts.js';
import { Seen } from './Seen.js';

type Part = Board['participants'][number];

interface Props {
  board: Pick<Board, 'caseId' | 'participants'>;
  consents: readonly ConsentRecord[];
  onDone: (words: string) => void;
  /** Asks for another contact at the employer in this one's place. */
  onOther: (person: Part) => void;
}

interface One extends Pick<Props, 'consents' | 'onDone' | 'onOther'> {
  person: Part;
  caseId: string;
  /** The answer is asked for on a card of its own. */
  elsewhere: boolean;
}

function Answers({ person, caseId, onDone, onOther }: Pick<One, 'person' | 'caseId' | 'onDone' | 'onOther'>) {
  const name = firstName(person.name);
  const admit = useAct(AdmitParticipantDocument, {
    caseId,
    onDone: () => onDone(waitingText.admitted(person.name)),
  });
  const decline = useAct(DeclineParticipantDocument, {
    caseId,
    onDone: () => onDone(waitingText.declined(person.name)),
  });
  const input = { participantId: person.id };
  const sending = admit.sending || decline.sending;
  return (
    <>
      <p className={styles['line']}>{text.next(name)}</p>
      <div className={styles['answers']}>
        <Button
          size="small"
          loading={admit.sending}
          aria-label={text.yesTo(person.name)}
          disabled={decline.sending}
          onClick={() => void admit.run(input)}
        >
          {waitingText.yes}
        </Button>
        <Button
          size="small"
          variant="secondary"
          loading={decline.sending}
          disabled={admit.sending}
          aria-label={waitingText.noTo(person.name)}
          onClick={() => void decline.run(input)}
        >
          {waitingText.no}
        </Button>
        {person.role === 'EMPLOYER' && (
          <Button
            size="small"
            variant="secondary"
            disabled={sending}
            aria-label={text.otherFor(person.name)}
            onClick={() => onOther(person)}
          >
            {text.other}
          </Button>
        )}
        <Button
          as={Link}
          role="link"
          size="small"
          variant="tertiary"
          to={`/min-sak/deling/${person.id}/visning`}
        >
          {text.see(name)}
        </Button>
      </div>
      <ActFeedback act={admit} />
      <ActFeedback act={decline} />
    </>
  );
}

function InByLaw({ person, caseId, elsewhere, consents, onDone, onOther }: One) {
  const name = firstName(person.name);
  const { now, added } = nowAndAfter(person, consents);
  return (
    <li className={styles['one']}>
      <div className={styles['person']}>
        <Portrait name={person.name} role={person.role} />
        <p className={styles['who']}>
          <strong>{person.name}</strong>
          <span className={styles['role']}>{personLine(person)}</span>
        </p>
      </div>
      <p className={styles['line']}>{[...broughtWords(person), ...lawWords(person)].join(' ')}</p>
      <Seen seen={now} title={text.sees(name)} nothing={text.nothing(name)} />
      <Seen seen={added} title={text.more(name)} nothing={text.same(name)} />
      {elsewhere ? (
        <p className={styles['line']}>{text.elsewhere}</p>
      ) : (
        <Answers person={person} caseId={caseId} onDone={onDone} onOther={onOther} />
      )}
    </li>
  );
}

/** Whom a law lets in without a yes, named at once: the law, since when, what they see, and what the citizen can do. */
export function ByLaw({ board, consents, onDone, onOther }: Props) {
  const isAsked = useIsAsked(board.caseId);
  const people = byLawOf(board.participants);
  if (people.length === 0) return null;
  return (
    <Section title={text.title} lead={text.lead}>
      <ul className={styles['list']}>
        {people.map((person) => (
          <InByLaw
            key={person.id}
            person={person}
            caseId={board.caseId}
            elsewhere={isAsked(person)}
            consents={consents}
            onDone={onDone}
            onOther={onOther}
          />
        ))}
      </ul>
    </Section>
  );
}
