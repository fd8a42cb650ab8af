import { Section } from '../../../ui/page/Section.js';
import { waitingWords, whoWords } from '../../../ui/show/words.js';
import { Empty } from '../../../ui/state/states.js';
import type { Board } from '../useBoard.js';
import styles from './WhoWaits.module.css';
import { waitsText as text } from './sections.text.js';

/** Whose move it is, what the move is, and for how long it has been; one's own first. */
export function WhoWaits({ board }: { board: Pick<Board, 'waitingOn' | 'viewer' | 'citizenName'> }) {
  const { waitingOn, viewer } = board;
  const mineFirst = waitingOn.toSorted(
    (a, b) => Number(b.role === viewer) - Number(a.role === viewer) || b.days - a.days,
  );
  return (
    <Section title={text.title}>
      {mineFirst.length === 0 ? (
        <Empty>{text.nobody}</Empty>
      ) : (
        <ul className={styles['list']}>
          {mineFirst.map((one) => (
            <li
              key={`${one.role} ${one.what} ${one.since}`}
              className={one.role === viewer ? styles['mine'] : styles['one']}
            >
              <span className={styles['who']}>{whoWords(one.role, board)}</span>
              <span className={styles['what']}>{waitingWords(one.what)}</span>
              <span className={styles['since']}>{text.since(one.days)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
