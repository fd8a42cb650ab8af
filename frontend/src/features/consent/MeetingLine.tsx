import { BasisBadge } from '../../sharing/BasisBadge.js';
import { firstName } from '../../sharing/words.js';
import { longDate } from '../../ui/show/dates.js';
import { milestoneWords } from '../../ui/show/words.js';
import type { Board } from '../board/index.js';
import styles from './PersonCard.module.css';
import type { Person } from './person.js';
import { sharingText as text } from './sharing.text.js';

export type Meeting = Pick<Board['milestones'][number], 'id' | 'type' | 'title' | 'dueDate' | 'invited'>;

function named({ type, title, dueDate }: Meeting): string {
  const meeting = milestoneWords(type, title);
  return dueDate === null ? meeting : `${meeting}, ${longDate(dueDate)}`;
}

/** The meetings somebody is called to: an invitation opens those, and no others. */
export function MeetingLine({ person, meetings }: { person: Person; meetings: readonly Meeting[] }) {
  const name = firstName(person.name);
  if (meetings.length === 0) return null;
  return (
    <li className={styles['line']}>
      <BasisBadge basis="INVITED" />
      <div>
        <p className={styles['words']}>{text.called(meetings.map(named).join('; '))}</p>
        <p className={styles['subtle']}>
          {meetings.length === 1 ? text.calledOnly(name) : text.calledOnlyMany(name)}
        </p>
      </div>
    </li>
  );
}
