import { Button } from '@navikt/ds-react/Button';
import { AgreeAccommodationDocument, DeclineAccommodationDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { longDate } from '../../../ui/show/dates.js';
import type { Board } from '../../board/index.js';
import { askText } from '../home.text.js';
import styles from './Ask.module.css';

const text = askText.accommodation;

interface Props {
  accommodation: Board['accommodations'][number];
  caseId: string;
  onDone: (words: string) => void;
}

/** Something the employer offers to adapt: yes or no, and until when. */
export function AgreeAccommodation({ accommodation, caseId, onDone }: Props) {
  const agree = useAct(AgreeAccommodationDocument, { caseId, onDone: () => onDone(text.done) });
  const decline = useAct(DeclineAccommodationDocument, { caseId, onDone: () => onDone(text.declined) });
  const version = { id: accommodation.id, expectedVersion: accommodation.version };
  const period = text.until(longDate(accommodation.fromDate), longDate(accommodation.toDate));
  return (
    <div className={styles['ask']}>
      <div>
        <p className={styles['strong']}>{accommodation.text}</p>
        <p className={styles['lead']}>
          {[period, accommodation.employerName === null ? null : text.at(accommodation.employerName)]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      <div className={styles['buttons']}>
        <Button loading={agree.sending} onClick={() => void agree.run(version)}>
          {text.yes}
        </Button>
        {accommodation.may.includes('DECLINE') && (
          <Button variant="secondary" loading={decline.sending} onClick={() => void decline.run(version)}>
            {text.no}
          </Button>
        )}
      </div>
      <ActFeedback act={agree} />
      <ActFeedback act={decline} />
    </div>
  );
}
