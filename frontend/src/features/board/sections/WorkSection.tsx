import { Tag } from '@navikt/ds-react/Tag';
import { Section } from '../../../ui/page/Section.js';
import { longDate, shortDate } from '../../../ui/show/dates.js';
import { Empty } from '../../../ui/state/states.js';
import type { Board } from '../useBoard.js';
import styles from './lists.module.css';
import { workText as text } from './sections.text.js';

/** Jobs and sick notes, the newest note first. */
export function WorkSection({ board }: { board: Pick<Board, 'employments' | 'sickLeave' | 'today'> }) {
  const { employments, sickLeave, today } = board;
  return (
    <Section title={text.title}>
      {employments.length === 0 && sickLeave.length === 0 && <Empty>{text.empty}</Empty>}
      <ul className={styles['list']}>
        {employments.map((job) => (
          <li key={job.id} className={styles['item']}>
            <span className={styles['strong']}>{job.organisationName}</span>
            <span className={styles['subtle']}>
              {[
                job.jobTitle,
                text.job(job.percent),
                job.workplace,
                job.leaderName === null ? null : text.leader(job.leaderName),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
        {sickLeave.toReversed().map((period) => (
          <li key={period.id} className={styles['item']}>
            <div className={styles['top']}>
              <span className={styles['strong']}>{text.sick(period.grade)}</span>
              {period.fromDate <= today && today <= period.toDate && (
                <Tag size="small" variant="moderate" data-color="info">
                  {text.now}
                </Tag>
              )}
            </div>
            <span className={styles['subtle']}>
              {[text.from(shortDate(period.fromDate), longDate(period.toDate)), period.issuerName]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
