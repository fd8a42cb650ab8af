import { Section } from '../../ui/page/Section.js';
import { dayDate, distance } from '../../ui/show/dates.js';
import { milestoneWords, whoWords } from '../../ui/show/words.js';
import { CallIn, Called, type Board } from '../board/index.js';
import styles from './Milestones.module.css';
import { plainText as text } from './plain.text.js';

type Milestone = Board['milestones'][number];

function byDue(a: Milestone, b: Milestone): number {
  return (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999');
}

function Item({ board, milestone }: { board: Board; milestone: Milestone }) {
  const { type, title, dueDate, overdue, ownerRole } = milestone;
  return (
    <li className={styles['item']}>
      <span className={styles['date']}>{dueDate === null ? '' : dayDate(dueDate)}</span>
      <span>
        <span className={styles['what']}>{milestoneWords(type, title)}</span>
        <span className={overdue ? styles['late'] : styles['far']}>
          {[whoWords(ownerRole, board), dueDate === null ? null : distance(board.today, dueDate)]
            .filter((it) => it !== null)
            .join(' · ')}
        </span>
        <span className={styles['called']}>
          <Called board={board} meeting={milestone} />
        </span>
        <CallIn board={board} meeting={milestone} />
      </span>
    </li>
  );
}

/** What is left to do, nearest first, and whose it is; nothing where nothing is. */
export function Milestones({ board }: { board: Board }) {
  const open = board.milestones
    .filter(({ status }) => status === 'PLANNED' || status === 'IN_PROGRESS')
    .toSorted(byDue);
  if (open.length === 0) return null;
  return (
    <Section title={text.milestones}>
      <ul className={styles['list']}>
        {open.map((one) => (
          <Item key={one.id} board={board} milestone={one} />
        ))}
      </ul>
    </Section>
  );
}
