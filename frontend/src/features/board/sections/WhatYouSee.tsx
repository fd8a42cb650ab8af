import type { Role } from '@samtavle/shared/policy';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { AskToSee } from '../../../sharing/AskToSee.js';
import { Section } from '../../../ui/page/Section.js';
import { longDate } from '../../../ui/show/dates.js';
import { categoryWords, levelWords, reasonWords } from '../../../ui/show/words.js';
import { Empty } from '../../../ui/state/states.js';
import type { Board } from '../useBoard.js';
import { seesText as text } from './sections.text.js';
import styles from './WhatYouSee.module.css';

type Line = Board['sharing'][number];

function Lines({ lines, viewer }: { lines: readonly Line[]; viewer: Role }) {
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line.category} className={styles['line']}>
          <span className={styles['category']}>{categoryWords(line.category)}</span>
          {line.level !== 'NONE' && (
            <span className={styles['level']}>{levelWords(line.category, line.level)}</span>
          )}
          <span className={styles['why']}>
            {reasonWords(viewer, line.category, line.reason)}
            {line.until !== null && ` ${text.until(longDate(line.until))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** For each category what one may see and why: from the rules alone, never from what is stored. */
export function WhatYouSee({
  board,
}: {
  board: Pick<Board, 'caseId' | 'citizenName' | 'sharing' | 'viewer'>;
}) {
  const open = board.sharing.filter((line) => line.level !== 'NONE');
  const closed = board.sharing.filter((line) => line.level === 'NONE');
  return (
    <Section title={text.title} lead={text.lead}>
      {open.length === 0 ? <Empty>{text.none}</Empty> : <Lines lines={open} viewer={board.viewer} />}
      {closed.length > 0 && (
        <ReadMore header={text.more(closed.length)} size="small">
          <Lines lines={closed} viewer={board.viewer} />
        </ReadMore>
      )}
      <AskToSee board={board} />
    </Section>
  );
}
