import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { CONSENT_TEXT_VERSION } from '@samtavle/shared/domain';
import { Link } from 'react-router';
import { RenewConsentDocument } from '../gql/graphql.js';
import { useAct } from '../platform/act.js';
import { ActFeedback } from '../platform/ActFeedback.js';
import { longDate } from '../ui/show/dates.js';
import { newerText as text } from './ask.text.js';
import styles from './Requests.module.css';
import type { ConsentRecord } from './useConsents.js';
import { givenWords } from './words.js';

interface Props {
  caseId: string;
  consents: readonly ConsentRecord[];
  onDone: (words: string) => void;
}

function Older({ consent, caseId, onDone }: Omit<Props, 'consents'> & { consent: ConsentRecord }) {
  const name = consent.recipientName;
  const renew = useAct(RenewConsentDocument, { caseId, onDone: () => onDone(text.renewed(name)) });
  const what = givenWords(
    consent.items.filter(({ state }) => state === 'ACTIVE' || state === 'NOT_YET_VALID'),
  );
  const { textCountsUntil } = consent;
  return (
    <li className={styles['request']}>
      <p className={styles['line']}>
        {text.line(name, what)}
        {textCountsUntil !== null && ` (${text.ends(longDate(textCountsUntil))})`}
      </p>
      <div className={styles['answers']}>
        <Button
          size="small"
          variant="secondary"
          loading={renew.sending}
          aria-label={text.renewFor(name)}
          onClick={() =>
            void renew.run({ consentId: consent.id, language: 'nb', textVersion: CONSENT_TEXT_VERSION })
          }
        >
          {text.renew}
        </Button>
        <Button
          as={Link}
          role="link"
          size="small"
          variant="tertiary"
          aria-label={text.readFor(name)}
          to={`/min-sak/deling/${consent.participantId}?samtykke=${consent.id}&steg=3`}
        >
          {text.read}
        </Button>
      </div>
      <ActFeedback act={renew} />
    </li>
  );
}

/** A newer consent text has come: a calm line for each consent that was given on an older one, and one tap to renew it. */
export function NewerText({ caseId, consents, onDone }: Props) {
  const older = consents.filter(
    ({ newerText, state, kind }) =>
      kind === 'GRANT' && newerText && (state === 'ACTIVE' || state === 'NOT_YET_VALID'),
  );
  if (older.length === 0) return null;
  const material = older.some(({ textCountsUntil }) => textCountsUntil !== null);
  return (
    <LocalAlert status="announcement" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p className={styles['line']}>{material ? text.material : text.editorial}</p>
        <ul className={styles['requests']}>
          {older.map((consent) => (
            <Older key={consent.id} consent={consent} caseId={caseId} onDone={onDone} />
          ))}
        </ul>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
