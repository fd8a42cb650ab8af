import { Tag } from '@navikt/ds-react/Tag';
import type { ReactNode } from 'react';
import { distance, longDate, shortDate } from '../../ui/show/dates.js';
import { accommodationStateWords } from '../../ui/show/words.js';
import { accommodationText as text } from './accommodation.text.js';
import styles from './AccommodationCard.module.css';
import type { Accommodation } from './AccommodationForm.js';

interface Props {
  accommodation: Accommodation;
  today: string;
  /** Named only where there is more than one job. */
  withEmployer?: boolean;
  /** Buttons and what came back from them. */
  children?: ReactNode;
}

const COLOR: Partial<Record<Accommodation['state'], 'success' | 'warning'>> = {
  AGREED: 'success',
  PROPOSED: 'warning',
  CITIZEN_AGREED: 'warning',
};

function near({ state, fromDate, toDate }: Accommodation, today: string): string | null {
  if (state === 'ENDED' || state === 'DECLINED') return null;
  return fromDate > today ? text.starts(distance(today, fromDate)) : text.lasts(distance(today, toDate));
}

/** One accommodation: what, from when to when, where, and how far it has come. */
export function AccommodationCard({ accommodation, today, withEmployer = false, children }: Props) {
  const { fromDate, toDate, state, employerName } = accommodation;
  const period = text.from(shortDate(fromDate), longDate(toDate));
  return (
    <li className={`${styles['card'] ?? ''} ${styles[state] ?? ''}`}>
      <div className={styles['body']}>
        <p className={styles['text']}>{accommodation.text}</p>
        <div className={styles['facts']}>
          <Tag size="small" variant="moderate" data-color={COLOR[state] ?? 'neutral'}>
            {accommodationStateWords(state)}
          </Tag>
          <span className={styles['period']}>
            {[period, near(accommodation, today)].filter((words) => words !== null).join(' · ')}
          </span>
          {withEmployer && employerName !== null && (
            <span className={styles['period']}>{text.at(employerName)}</span>
          )}
        </div>
      </div>
      {children}
    </li>
  );
}
