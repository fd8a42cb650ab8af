import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { Link } from 'react-router';
import type { Own } from '../home/index.js';
import { expiringOf } from './endingSoon.js';
import { sharingText as text } from './sharing.text.js';
import styles from './SharingPage.module.css';

/** Consents that end soon: no threat, they may simply end. */
export function Expiring({ board, consents }: Own) {
  const expiring = expiringOf(consents, board);
  if (expiring.length === 0) return null;
  return (
    <LocalAlert status="announcement" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.expiring}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p className={styles['calm']}>{text.expiringLead}</p>
        <ul className={styles['expiring']}>
          {expiring.map(({ consent, day }) => (
            <li key={consent.id}>
              {text.lasts(consent.recipientName, day)}
              <Button
                as={Link}
                role="link"
                size="small"
                variant="secondary"
                aria-label={text.extendFor(consent.recipientName)}
                to={`/min-sak/deling/${consent.participantId}?samtykke=${consent.id}`}
              >
                {text.extend}
              </Button>
            </li>
          ))}
        </ul>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
