import { Button } from '@navikt/ds-react/Button';
import { Link } from 'react-router';
import { BasisBadge } from '../../sharing/BasisBadge.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { categoryWords, firstName, inWords, sightSentence } from '../../sharing/words.js';
import { longDate } from '../../ui/show/dates.js';
import type { Person } from './PersonCard.js';
import styles from './PersonCard.module.css';
import { sharingText as text } from './sharing.text.js';

interface Props {
  person: Person;
  consent: ConsentRecord;
  onWithdraw: () => void;
}

/** One consent that counts now or soon: what it gives, for what, until when; to be changed or withdrawn. */
export function ConsentLine({ person, consent, onWithdraw }: Props) {
  const lines = consent.items.filter(({ state }) => state === 'ACTIVE' || state === 'NOT_YET_VALID');
  const what = inWords(lines.map(({ category, level }) => categoryWords(category, level)));
  const sentence = sightSentence(firstName(person.name), { basis: 'CONSENT', until: consent.validTo, lines });
  const notYet = consent.state === 'NOT_YET_VALID';
  return (
    <li className={styles['line']}>
      <BasisBadge basis="CONSENT" />
      <div>
        <p className={styles['words']}>
          {notYet ? text.later(longDate(consent.validFrom)) + sentence : sentence}
        </p>
        <p className={styles['subtle']}>{text.purpose(consent.purpose)}</p>
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
