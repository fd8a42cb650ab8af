import type { Role } from '@samtavle/shared/policy';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './CaseloadCards.module.css';
import { caseloadText as text } from './CaseloadPage.text.js';
import { ConsentEnd, Deadline, Urgency, Waiting, Work } from './parts.js';
import type { CaseloadEntry } from './useCaseload.js';

interface Props {
  entries: readonly CaseloadEntry[];
  today: string;
  role: Role;
  href: (caseId: string) => string;
}

function Pair({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles['pair']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The cases as cards, for narrow screens; what a case lacks is left out. */
export function CaseloadCards({ entries, today, role, href }: Props) {
  return (
    <ul className={styles['cards']}>
      {entries.map((entry) => (
        <li key={entry.caseId} className={styles['card']}>
          <div className={styles['top']}>
            <div>
              <Link to={href(entry.caseId)} className={styles['name']}>
                {entry.citizenName}
              </Link>
              <div className={styles['where']}>
                {[entry.weekNumber === null ? null : text.weekNumber(entry.weekNumber), entry.employerName]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </div>
            </div>
            <Urgency entry={entry} />
          </div>
          {entry.recent.length > 0 && <Work entry={entry} />}
          <dl className={styles['facts']}>
            {entry.nextDeadline !== null && (
              <Pair term={text.deadline}>
                <Deadline entry={entry} today={today} />
              </Pair>
            )}
            {entry.waitingOn !== null && (
              <Pair term={text.waiting}>
                <Waiting entry={entry} role={role} />
              </Pair>
            )}
            {entry.consentExpires !== null && (
              <Pair term={text.consent}>
                <ConsentEnd entry={entry} today={today} />
              </Pair>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
