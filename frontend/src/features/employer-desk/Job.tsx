import type { Board } from '../board/index.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { employerText as text } from './employer.text.js';
import styles from './Job.module.css';

/** The job as the employer has registered it; nothing where none is. */
export function Job({ board }: { board: Pick<Board, 'employments'> }) {
  if (board.employments.length === 0) return null;
  return (
    <Section title={text.job}>
      {board.employments.map((job) => (
        <dl key={job.id} className={styles['job']}>
          <div>
            <dt>{text.position}</dt>
            <dd>{[job.jobTitle, text.percent(job.percent)].filter((it) => it !== null).join(', ')}</dd>
          </div>
          <div>
            <dt>{text.employer}</dt>
            <dd>{job.organisationName}</dd>
          </div>
          {job.workplace !== null && (
            <div>
              <dt>{text.workplace}</dt>
              <dd>{job.workplace}</dd>
            </div>
          )}
          {job.leaderName !== null && (
            <div>
              <dt>{text.leader}</dt>
              <dd>{job.leaderName}</dd>
            </div>
          )}
          <div>
            <dt>{text.since}</dt>
            <dd>{longDate(job.fromDate)}</dd>
          </div>
        </dl>
      ))}
    </Section>
  );
}
