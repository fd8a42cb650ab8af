import { PersonCrossIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react/Tag';
import { CATEGORIES, isRecipient } from '@samtavle/shared/policy';
import { logText } from '@samtavle/shared/text';
import { Portrait } from '../../sharing/Portrait.js';
import { capital, inWords, words } from '../../sharing/words.js';
import { roleWords } from '../../ui/show/words.js';
import { readerOf, type Disclosure, type Line } from './lines.js';
import { becauseText, readerLogText as text } from './readerLog.text.js';
import styles from './ReaderLogPage.module.css';

const clock = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
});

/** A time of day as it is said: "09.14". */
function time(instant: string): string {
  return clock.format(Date.parse(instant)).replace(':', '.');
}

/** What was done, as a sentence; `what` are the categories that were in the answer. */
function didWords({ action, outcome }: Disclosure, what: string): string {
  if (outcome === 'PERMIT' && what !== '') {
    if (action === 'READ_BOARD') return text.saw(what);
    if (action === 'READ_CASELOAD') return text.sawInList(what);
  }
  return `${capital(logText('nb', action, outcome))}.`;
}

/** One who looked: at what, when, and on which ground; or who tried and was stopped. */
export function ReaderLine({ line: { first, times } }: { line: Line }) {
  const { role, categories, bases, outcome } = first;
  const refused = outcome !== 'PERMIT';
  const what = inWords(
    CATEGORIES.filter((category) => categories.includes(category)).map(
      (category) => words.categories[category].the,
    ),
  );
  const known = role !== null && isRecipient(role) ? role : null;
  return (
    <li className={styles['line']}>
      {known === null ? (
        <span aria-hidden className={styles['stranger']}>
          <PersonCrossIcon fontSize="1.25rem" />
        </span>
      ) : (
        <Portrait name={first.personName} role={known} size="small" />
      )}
      <div className={styles['words']}>
        <p className={styles['who']}>
          <strong>{readerOf(first)}</strong>
          <span className={styles['subtle']}>{role === null ? text.stranger : roleWords(role)}</span>
        </p>
        <p>{didWords(first, what)}</p>
        {!refused && bases.length > 0 && (
          <p className={styles['subtle']}>
            {text.because(bases.map((basis) => becauseText[basis]).join(' · '))}
          </p>
        )}
        {refused && (
          <Tag size="small" variant="moderate" data-color="warning">
            {text.refused}
          </Tag>
        )}
      </div>
      <span className={styles['time']}>
        {text.at(time(first.at))}
        {times > 1 && <span className={styles['subtle']}>{text.times(times)}</span>}
      </span>
    </li>
  );
}
