import { ReadMore } from '@navikt/ds-react/ReadMore';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { lastDayOf } from '../../sharing/time.js';
import { categoryWords, inWords, words } from '../../sharing/words.js';
import { Section } from '../../ui/page/Section.js';
import { roleWords } from '../../ui/show/words.js';
import type { Board } from '../board/index.js';
import { pastOf, type Past } from './past.js';
import styles from './History.module.css';
import { historyText as text } from './sharing.text.js';

function PastLine({ past: { consent, items, ending, on } }: { past: Past }) {
  const objection = consent.kind === 'OBJECTION';
  const what = inWords(
    items.map(({ category, level }) =>
      objection ? words.categories[category].the : categoryWords(category, level),
    ),
  );
  const who = `${consent.recipientName} (${consent.organisationName})`;
  // An expiry is told by its last day; the others by the day they happened.
  const day = on !== null && ending === 'EXPIRED' ? lastDayOf(on) : on;
  return (
    <li>
      <div>{objection ? text.objection(who, what) : text.what(who, what)}</div>
      <div className={styles['subtle']}>{`${text.ended(ending, day)} · ${text.given(consent.givenAt)}`}</div>
    </li>
  );
}

/** What was shared before, and those who have been in the case; quiet, and folded. */
export function History({
  consents,
  participants,
}: { consents: readonly ConsentRecord[] } & Pick<Board, 'participants'>) {
  const past = pastOf(consents, participants);
  const left = participants.filter((person) => person.endedAt !== null);
  const count = past.length + left.length;
  if (count === 0) return null;
  return (
    <Section title={text.title} lead={text.lead} surface="plain">
      <ReadMore header={text.show(count)}>
        <ul className={styles['list']}>
          {past.map((one) => (
            <PastLine key={`${one.consent.id} ${one.ending} ${one.on ?? ''}`} past={one} />
          ))}
          {left.map((person) => (
            <li key={person.id}>
              <div>{`${person.name}, ${roleWords(person.role).toLowerCase()} (${person.organisationName})`}</div>
              <div className={styles['subtle']}>{text.person(person.joinedAt, person.endedAt ?? '')}</div>
            </li>
          ))}
        </ul>
      </ReadMore>
    </Section>
  );
}
