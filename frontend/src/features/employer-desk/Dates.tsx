import type { Board } from '../board/index.js';
import { currentStep, isSickListed } from '../step/index.js';
import { Section } from '../../ui/page/Section.js';
import { dayDate, distance } from '../../ui/show/dates.js';
import { milestoneWords } from '../../ui/show/words.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import styles from './Dates.module.css';
import { employerText as text } from './employer.text.js';
import { meetingsAhead } from './tasks.js';

interface Entry {
  key: string;
  date: string;
  what: string;
}

/** The talks and meetings ahead, the nearest first; nothing where there are none. */
export function Dates({ board }: { board: Pick<Board, 'steps' | 'milestones' | 'sickLeave' | 'today'> }) {
  const { today } = board;
  const step = currentStep(board.steps, today);
  const percent = workPercentWords(step?.workPercent ?? 0, step?.needsGrant ?? isSickListed(board));
  const review: Entry[] =
    step?.state === 'ACTIVE' ? [{ key: step.id, date: step.reviewDate, what: text.reviewOf(percent) }] : [];
  const meetings = meetingsAhead(board.milestones).flatMap(({ id, dueDate, type, title }): Entry[] =>
    dueDate === null ? [] : [{ key: id, date: dueDate, what: milestoneWords(type, title) }],
  );
  const entries = [...review, ...meetings].sort((a, b) => a.date.localeCompare(b.date));
  if (entries.length === 0) return null;
  return (
    <Section title={text.dates}>
      <ul className={styles['dates']}>
        {entries.map(({ key, date, what }) => (
          <li key={key}>
            <span className={styles['date']}>{dayDate(date)}</span>
            <span>
              {what}
              <span className={styles['far']}>{distance(today, date)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
