import { Button } from '@navikt/ds-react/Button';
import type { Category } from '@samtavle/shared/policy';
import { Link } from 'react-router';
import { BasisBadge } from '../../sharing/BasisBadge.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { categoryWords, firstName, inWords, sightSentence } from '../../sharing/words.js';
import { longDate } from '../../ui/show/dates.js';
import { Details } from './Details.js';
import type { Person } from './person.js';
import styles from './PersonCard.module.css';
import { sharingText as text } from './sharing.text.js';

interface Props {
  person: Person;
  consent: ConsentRecord;
  /** The categories that are seen because of consent, and on no other ground. */
  byConsent: readonly Category[];
  onWithdraw: () => void;
}

/** What the consent gives, as a sentence. What is seen without it anyway is told of where it belongs. */
function said({ person, consent, byConsent }: Omit<Props, 'onWithdraw'>): string {
  const name = firstName(person.name);
  const seen = consent.items.filter((item) => item.state === 'ACTIVE' && byConsent.includes(item.category));
  const later = consent.items.filter((item) => item.state === 'NOT_YET_VALID');
  const lines = [...seen, ...later];
  if (person.shutOut) return text.givesNothing;
  if (lines.length === 0) return text.nothingMore(name);
  const sentence = sightSentence(name, { basis: 'CONSENT', until: consent.validTo, lines });
  return later.length === 0 ? sentence : text.later(longDate(consent.validFrom)) + sentence;
}

/** One consent that counts now or soon: what it gives, for what, until when; to be changed or withdrawn. */
export function ConsentLine({ person, consent, byConsent, onWithdraw }: Props) {
  const standing = consent.items.filter(({ state }) => state === 'ACTIVE' || state === 'NOT_YET_VALID');
  const what = inWords(standing.map(({ category, level }) => categoryWords(category, level)));
  return (
    <li className={styles['line']}>
      <BasisBadge basis="CONSENT" />
      <div>
        <p className={styles['words']}>{said({ person, consent, byConsent })}</p>
        <p className={styles['subtle']}>{text.purpose(consent.purpose)}</p>
        <Details consent={consent} />
        {consent.givenByName !== null && (
          <p className={styles['subtle']}>{text.onBehalf(consent.givenByName)}</p>
        )}
        <div className={`${styles['acts'] ?? ''} ${styles['under'] ?? ''}`}>
          <Button
            as={Link}
            role="link"
            size="small"
            variant="tertiary"
            to={`/min-sak/deling/${person.id}?samtykke=${consent.id}`}
            aria-label={text.changeFor(person.name, what)}
          >
            {text.change}
          </Button>
          <Button
            size="small"
            variant="tertiary"
            aria-label={text.withdrawFrom(person.name, what)}
            onClick={onWithdraw}
          >
            {text.withdraw}
          </Button>
        </div>
      </div>
    </li>
  );
}
