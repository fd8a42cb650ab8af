import { Heading } from '@navikt/ds-react/Typography';
import { consentText, type ConsentPart } from '@samtavle/shared/text';
import type { ReactNode } from 'react';
import { firstName, givenWords } from '../../sharing/words.js';
import { type Change, Difference, Preview } from '../preview/index.js';
import styles from './guide.module.css';
import { guideText as text } from './guide.text.js';
import type { Person } from './person.js';

interface Props {
  person: Person;
  change: Change;
  purpose: string;
  /** The last day on which it counts, yyyy-mm-dd. */
  until: string;
  /** The yes, and the ways back. */
  children: ReactNode;
}

function Part({ part }: { part: ConsentPart }) {
  return (
    <div className={styles['part']}>
      <Heading level="3" size="xsmall">
        {part.heading}
      </Heading>
      {part.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {part.list.length > 0 && (
        <ul>
          {part.list.map((item) => (
            <li key={item.title}>
              <strong>{item.title}:</strong> {item.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The whole text one says yes to, and beside it exactly what the other will see. */
export function LookStep({ person, change, purpose, until, children }: Props) {
  const name = firstName(person.name);
  const consent = consentText({
    recipientName: person.name,
    organisation: person.organisationName,
    role: person.role,
    items: change.items,
    purpose,
    validTo: until,
    language: 'nb',
  });
  const what = givenWords(change.items);
  return (
    <>
      <p className={styles['short']}>{`${text.short(name)} ${what}, ${text.shortUntil(until)}`}</p>
      <div className={styles['look']}>
        <section aria-label={consent.title} className={styles['text']}>
          {consent.parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </section>
        <div className={styles['preview']}>
          <Heading level="2" size="small">
            {text.changes(name)}
          </Heading>
          <Difference person={person} change={{ give: change }} />
          <Heading level="2" size="small">
            {text.look(name)}
          </Heading>
          <p className={styles['lead']}>{text.lookLead}</p>
          <Preview person={person} change={change} />
        </div>
        <div className={styles['yes']}>{children}</div>
      </div>
    </>
  );
}
