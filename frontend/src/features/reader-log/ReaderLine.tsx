import { PersonCrossIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react/Tag';
import { isRecipient } from '@samtavle/shared/policy';
import { logText } from '@samtavle/shared/text';
import { Portrait } from '../../sharing/Portrait.js';
import { capital, inWords, words } from '../../sharing/words.js';
import { roleWords } from '../../ui/show/words.js';
import { byGround, readerOf, type Disclosure, type Line } from './lines.js';
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

/** What was done, as a sentence or the head of the list of what was seen. */
function didWords({ action, outcome, seen }: Disclosure): string {
  if (outcome === 'PERMIT' && action.startsWith('READ_')) {
    const inList = action === 'READ_CASELOAD';
    if (seen.length === 0) return text.only[inList ? 'READ_CASELOAD' : 'READ_BOARD'];
    return inList ? text.sawInList : text.saw;
  }
  return `${capital(logText('nb', action, outcome))}.`;
}

/** The reader's place in the case; a stand-in has none of the own. */
function placeOf({ role, seen }: Disclosure): string {
  if (seen.some(({ basis }) => basis === 'REPRESENTATION')) return becauseText.REPRESENTATION;
  return role === null ? text.stranger : roleWords(role);
}

/** What was seen, gathered by ground: each ground with its kinds of information, and the reason in a sentence. */
function Seen({ seen }: Pick<Disclosure, 'seen'>) {
  return (
    <ul className={styles['seen']}>
      {byGround(seen).map(({ basis, why, categories }) => (
        <li key={`${basis} ${why}`}>
          {text.part(
            capital(inWords(categories.map((category) => words.categories[category].the))),
            becauseText[basis],
          )}
          <span className={styles['why']}>{why}</span>
        </li>
      ))}
    </ul>
  );
}

/** One who looked: at what, when, and on which ground; or who tried and was stopped. */
export function ReaderLine({ line: { first, times } }: { line: Line }) {
  const { role, outcome, seen } = first;
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
          <span className={styles['subtle']}>{placeOf(first)}</span>
        </p>
        <p>{didWords(first)}</p>
        {seen.length > 0 && <Seen seen={seen} />}
        {outcome !== 'PERMIT' && (
          <Tag size="small" variant="moderate" data-color="warning">
            {text.refused}
          </Tag>
        )}
      </div>
      <span className={styles['time']}>
        {text.at(time(first.at))}
        {times > 1 && (
          <span className={styles['subtle']}>
            {first.firstAt === null ? text.times(times) : text.timesSince(times, time(first.firstAt))}
          </span>
        )}
      </span>
    </li>
  );
}
