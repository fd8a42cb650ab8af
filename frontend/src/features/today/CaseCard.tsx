import { Link } from 'react-router';
import { Deadline, Urgency, Waiting, Work, type CaseloadEntry } from '../caseload/index.js';
import { dayDate, distance } from '../../ui/show/dates.js';
import styles from './CaseCard.module.css';
import { todayText as text } from './today.text.js';

interface Props {
  entry: CaseloadEntry;
  today: string;
}

/** One case in the therapist's list: the step now, how it goes, the next review and whose move it is. */
export function CaseCard({ entry, today }: Props) {
  const { reviewDue, weekNumber, employerName } = entry;
  // A step's review stands there already, in its own line.
  const withDeadline = entry.nextDeadline !== null && entry.nextDeadline.type !== 'STEP_REVIEW';
  const about = [weekNumber === null ? null : text.weekNumber(weekNumber), employerName].filter(
    (it) => it !== null,
  );
  return (
    <li className={styles['card']}>
      <div className={styles['top']}>
        <div>
          <h3 className={styles['name']}>
            <Link to={`/behandler/sak/${entry.caseId}`}>{entry.citizenName}</Link>
          </h3>
          {about.length > 0 && <div className={styles['about']}>{about.join(' · ')}</div>}
        </div>
        <Urgency entry={entry} />
      </div>
      <Work entry={entry} />
      <dl className={styles['facts']}>
        {reviewDue !== null && (
          <div>
            <dt>{text.review}</dt>
            <dd className={reviewDue <= today ? styles['due'] : undefined}>
              {`${dayDate(reviewDue)} (${distance(today, reviewDue)})`}
            </dd>
          </div>
        )}
        {entry.waitingOn !== null && (
          <div>
            <dt>{text.waiting}</dt>
            <dd>
              <Waiting entry={entry} role="THERAPIST" />
            </dd>
          </div>
        )}
        {withDeadline && (
          <div>
            <dt>{text.deadline}</dt>
            <dd>
              <Deadline entry={entry} today={today} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
