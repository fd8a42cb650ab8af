import { longDate } from '../../ui/show/dates.js';
import type { Entry } from './EntryForm.js';
import styles from './own.module.css';
import { entryText } from './own.text.js';
import { topicWords } from './topicWords.js';

/** What an entry says, with its source or theme, its situation and its day. */
export function EntryWords({ entry }: { entry: Entry }) {
  const about = [
    entry.topic === null ? null : topicWords(entry.topic),
    entry.situation === null ? null : entryText.at(entry.situation),
    entry.onDate === null ? null : longDate(entry.onDate),
  ].filter((words) => words !== null);
  return (
    <>
      <p>{entry.text}</p>
      {about.length > 0 && <p className={styles['subtle']}>{about.join(' · ')}</p>}
    </>
  );
}
