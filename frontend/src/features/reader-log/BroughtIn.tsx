import { howInWords } from '../../sharing/howIn.js';
import { personLine } from '../../sharing/words.js';
import { Section } from '../../ui/page/Section.js';
import { useBoard } from '../board/index.js';
import { broughtInText as text } from './readerLog.text.js';
import styles from './ReaderLogPage.module.css';

/** Who brought whom into the case, on what ground, and what the citizen said to it: those who are out, too. */
export function BroughtIn({ caseId }: { caseId: string }) {
  const { data } = useBoard(caseId);
  const people = data?.participants.filter((person) => person.state !== null) ?? [];
  if (people.length === 0) return null;
  return (
    <Section title={text.title} lead={text.lead}>
      <ul className={styles['lines']}>
        {people.map((person) => (
          <li key={person.id} className={styles['brought']}>
            <strong>{person.name}</strong>
            <span className={styles['subtle']}>{personLine(person)}</span>
            <span>{howInWords(person).join(' ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
