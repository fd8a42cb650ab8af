import { Button } from '@navikt/ds-react/Button';
import { Link } from 'react-router';
import { howInWords } from '../../sharing/howIn.js';
import { Portrait } from '../../sharing/Portrait.js';
import { takesPart } from '../../sharing/takesPart.js';
import { personLine } from '../../sharing/words.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import type { Board } from '../board/index.js';
import { homeText as text } from './home.text.js';
import styles from './People.module.css';

/** Those who are with the citizen in the case, and the ways to who sees what and who has looked. */
export function People({ participants }: Pick<Board, 'participants'>) {
  const people = participants.filter(takesPart);
  return (
    <Section title={text.people}>
      {people.length === 0 ? (
        <Empty>{text.nobody}</Empty>
      ) : (
        <ul className={styles['people']}>
          {people.map((person) => (
            <li key={person.id} className={styles['person']}>
              <Portrait name={person.name} role={person.role} />
              <span>
                <span className={styles['name']}>{person.name}</span>
                <span className={styles['role']}>{personLine(person)}</span>
                {person.state === 'BY_LAW' && <span className={styles['role']}>{text.byLaw}</span>}
                {person.state === 'ACTIVE' && person.ground === 'INVITED_BY' && (
                  <span className={styles['role']}>{howInWords(person).join(' ')}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['ways']}>
        <Button as={Link} role="link" to="/min-sak/deling" variant="secondary">
          {people.length === 0 ? text.addPeople : text.sharing}
        </Button>
        <Button as={Link} role="link" to="/min-sak/innsyn" variant="tertiary">
          {text.readers}
        </Button>
        <Button as={Link} role="link" to="/min-sak/rettigheter" variant="tertiary">
          {text.rights}
        </Button>
      </div>
    </Section>
  );
}
