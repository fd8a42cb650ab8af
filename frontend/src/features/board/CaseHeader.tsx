import { PageHeading } from '../../ui/page/PageHeading.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { boardText as text } from './BoardPage.text.js';
import styles from './CaseHeader.module.css';
import { isSickListed } from '../step/index.js';
import { plannedNow, weekOfLeave } from './standing.js';
import type { Board } from './useBoard.js';

/** Whose case it is, how far into the sick leave, where they work, and how much now. */
export function CaseHeader({ board }: { board: Board }) {
  const week = weekOfLeave(board);
  const planned = plannedNow(board);
  const employers = board.employments
    .filter((job) => job.toDate === null || job.toDate >= board.today)
    .map((job) => job.organisationName);
  const facts = [week === null ? null : text.week(week), ...employers].filter((fact) => fact !== null);
  return (
    <div className={styles['header']}>
      <div>
        <PageHeading title={board.citizenName} />
        {facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>}
      </div>
      {planned !== null && <p className={styles['now']}>{workPercentWords(planned, isSickListed(board))}</p>}
    </div>
  );
}
