import { Button } from '@navikt/ds-react/Button';
import { ADDABLE } from '@samtavle/shared/policy';
import { useState } from 'react';
import { Section } from '../../../ui/page/Section.js';
import { longDate } from '../../../ui/show/dates.js';
import { roleWords } from '../../../ui/show/words.js';
import type { Board } from '../useBoard.js';
import { BringIn } from './BringIn.js';
import styles from './lists.module.css';
import { bringInText, peopleText as text } from './sections.text.js';

interface Props {
  board: Pick<Board, 'caseId' | 'viewer' | 'participants' | 'viewerParticipantId'>;
  /** Shown as another's view: nothing here can be done. */
  readOnly?: boolean;
}

/** Those on the case whom one may see, and the way to call in more for those who may. */
export function PeopleSection({ board, readOnly = false }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={text.title}
      actions={
        !readOnly &&
        ADDABLE[board.viewer].length > 0 && (
          <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
            {bringInText.open}
          </Button>
        )
      }
    >
      <ul className={styles['list']}>
        {board.participants.map((person) => (
          <li key={person.id} className={styles['item']}>
            <span className={styles['strong']}>
              {person.id === board.viewerParticipantId ? `${person.name} (${text.you})` : person.name}
            </span>
            <span className={styles['subtle']}>
              {[person.title ?? roleWords(person.role), person.organisationName].join(' · ')}
            </span>
            {person.endedAt !== null && (
              <span className={styles['subtle']}>{text.ended(longDate(person.endedAt))}</span>
            )}
          </li>
        ))}
      </ul>
      {open && <BringIn board={board} onClose={() => setOpen(false)} />}
    </Section>
  );
}
