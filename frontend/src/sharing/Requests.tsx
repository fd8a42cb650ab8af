import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { CONSENT_TEXT_VERSION, defaultLastDay } from '@samtavle/shared/domain';
import { Link } from 'react-router';
import { AnswerRequestDocument, type BoardFieldsFragment as Board } from '../gql/graphql.js';
import { useAct } from '../platform/act.js';
import { ActFeedback } from '../platform/ActFeedback.js';
import { longDate } from '../ui/show/dates.js';
import { requestText as text } from './ask.text.js';
import styles from './Requests.module.css';
import { useConsentRequests, type ConsentRequest } from './useRequests.js';
import { firstName, givenWords, personLine } from './words.js';

interface Props {
  board: Pick<Board, 'caseId' | 'participants' | 'today'>;
  onDone: (words: string) => void;
}

interface One extends Props {
  request: ConsentRequest;
  person: Board['participants'][number];
}

function Request({ request, person, board, onDone }: One) {
  const { caseId, today } = board;
  const name = firstName(person.name);
  const what = givenWords([request]);
  const act = useAct(AnswerRequestDocument, { caseId });
  const answer = async (give: boolean) => {
    const content = { requestId: request.id, give, language: 'nb', textVersion: CONSENT_TEXT_VERSION };
    const outcome = await act.run(content);
    if (outcome?.problems.length === 0) onDone(give ? text.given(name) : text.refused);
  };
  return (
    <li className={styles['request']}>
      <p className={styles['asks']}>
        <strong>{text.asks(person.name, what)}</strong>
        <span className={styles['who']}>{personLine(person)}</span>
      </p>
      <p className={styles['line']}>{text.why(request.purpose)}</p>
      <p className={styles['line']}>{text.until(longDate(defaultLastDay(today)))}</p>
      <div className={styles['answers']}>
        <Button
          size="small"
          loading={act.sending}
          aria-label={text.yesTo(person.name, what)}
          onClick={() => void answer(true)}
        >
          {text.yes}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={act.sending}
          aria-label={text.noTo(person.name, what)}
          onClick={() => void answer(false)}
        >
          {text.no}
        </Button>
        <Button
          as={Link}
          role="link"
          size="small"
          variant="tertiary"
          aria-label={text.changeFor(person.name)}
          to={`/min-sak/deling/${person.id}?foresporsel=${request.id}&steg=3`}
        >
          {text.change}
        </Button>
      </div>
      <ActFeedback act={act} />
    </li>
  );
}

/** What the citizen is asked for, on top: one tap to give exactly that, or to say no, or the way to look closer. */
export function Requests({ board, onDone }: Props) {
  const requests = useConsentRequests(board.caseId);
  const asked = requests.flatMap((request) => {
    const person = board.participants.find(
      ({ id, endedAt }) => id === request.participantId && endedAt === null,
    );
    return person === undefined ? [] : [{ request, person }];
  });
  if (asked.length === 0) return null;
  return (
    <LocalAlert status="announcement" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p className={styles['line']}>{text.lead}</p>
        <ul className={styles['requests']}>
          {asked.map((one) => (
            <Request key={one.request.id} {...one} board={board} onDone={onDone} />
          ))}
        </ul>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
