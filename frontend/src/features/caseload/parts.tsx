import type { Role } from '@samtavle/shared/policy';
import { Tag } from '@navikt/ds-react/Tag';
import { distance, longDate, shortDate, weekOf } from '../../ui/show/dates.js';
import {
  milestoneWords,
  sourceWords,
  urgencyWords,
  waitingWords,
  whoWords,
  roleWords,
} from '../../ui/show/words.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { caseloadText as text } from './CaseloadPage.text.js';
import { isExpiring } from './filters.js';
import styles from './parts.module.css';
import { Spark } from './Spark.js';
import type { CaseloadEntry } from './useCaseload.js';

interface Part {
  entry: CaseloadEntry;
  today: string;
}

const URGENT: Record<string, 'danger' | 'warning' | 'info'> = {
  MINE_OVERDUE: 'danger',
  MINE_DUE_SOON: 'warning',
  WAITING_ON_ME: 'warning',
  REVIEW_DUE: 'warning',
  DEVIATION: 'info',
  CONSENT_EXPIRING: 'info',
  OVERDUE_OTHER: 'info',
};

/** Does this case want something of me now? */
export function needsMe(entry: CaseloadEntry): boolean {
  return ['MINE_OVERDUE', 'MINE_DUE_SOON', 'WAITING_ON_ME', 'REVIEW_DUE'].includes(entry.urgency.reason);
}

/** Why the case stands where it stands in the list, in words. */
export function Urgency({ entry }: Pick<Part, 'entry'>) {
  const color = URGENT[entry.urgency.reason];
  if (color === undefined) return null;
  return (
    <Tag size="small" variant="moderate" data-color={color} className={styles['urgency'] ?? ''}>
      {urgencyWords(entry.urgency.reason)}
    </Tag>
  );
}

/** Planned now, what was last done, and the weeks behind as a picture. */
export function Work({ entry }: Pick<Part, 'entry'>) {
  const { plannedPercent: planned, actualPercent: actual, actualWeek } = entry;
  if (planned === null && entry.recent.length === 0) return <span aria-hidden>{text.nothing}</span>;
  return (
    <div className={styles['work']}>
      <Spark recent={entry.recent} />
      <div>
        <div className={styles['strong']}>
          {planned === null ? text.noPlan : workPercentWords(planned, entry.weekNumber !== null)}
        </div>
        {actual !== null && actualWeek !== null && (
          <div className={styles['subtle']}>
            {text.actual(workPercentWords(actual, false).toLocaleLowerCase('nb'), weekOf(actualWeek))}
          </div>
        )}
      </div>
    </div>
  );
}

/** The nearest deadline: what, when, whose, and where it comes from. */
export function Deadline({ entry, today }: Part) {
  const deadline = entry.nextDeadline;
  if (deadline === null) return <span aria-hidden>{text.nothing}</span>;
  const others = deadline.ownerRole === 'CITIZEN' ? entry.citizenName : roleWords(deadline.ownerRole);
  const owner = deadline.mine ? text.mine : others;
  return (
    <div>
      <div>{milestoneWords(deadline.type, deadline.title)}</div>
      <div className={deadline.overdue ? styles['late'] : styles['strong']}>
        {`${shortDate(deadline.due)} · ${deadline.overdue ? text.overdue : distance(today, deadline.due)}`}
      </div>
      <div className={styles['subtle']}>
        {[owner, deadline.source === null ? null : sourceWords(deadline.source)]
          .filter((part) => part !== null)
          .join(' · ')}
      </div>
    </div>
  );
}

/** Whose move it is, and for how long it has been. */
export function Waiting({ entry, role }: Pick<Part, 'entry'> & { role: Role }) {
  const waiting = entry.waitingOn;
  if (waiting === null) return <span aria-hidden>{text.nothing}</span>;
  return (
    <div>
      <div className={waiting.role === role ? styles['me'] : styles['strong']}>
        {whoWords(waiting.role, { viewer: role, citizenName: entry.citizenName })}
      </div>
      <div className={styles['subtle']}>{`${waitingWords(waiting.what)}, ${text.since(waiting.days)}`}</div>
    </div>
  );
}

/** When the first consent given to me ends. */
export function ConsentEnd({ entry, today }: Part) {
  const date = entry.consentExpires;
  if (date === null) return <span aria-hidden>{text.nothing}</span>;
  return isExpiring(date, today) ? (
    <div>
      <div className={styles['soon']}>{shortDate(date)}</div>
      <div className={styles['subtle']}>{text.expires(distance(today, date))}</div>
    </div>
  ) : (
    <span className={styles['subtle']}>{longDate(date)}</span>
  );
}
