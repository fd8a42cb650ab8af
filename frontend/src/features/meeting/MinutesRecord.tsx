import { ReadMore } from '@navikt/ds-react/ReadMore';
import { longDate } from '../../ui/show/dates.js';
import { minutesText as text } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Meeting } from './meetings.js';

type Minutes = Meeting['minutes'][number];

function names(people: Minutes['people'], which: 'tookPart' | 'shared'): string {
  return people.flatMap((one) => (one[which] && one.name !== null ? [one.name] : [])).join(', ');
}

function One({ minutes }: { minutes: Minutes }) {
  const { number, publishedAt, changeReason, situation, conclusion, otherParticipants, people } = minutes;
  const [present, given] = [names(people, 'tookPart'), names(people, 'shared')];
  return (
    <div className={styles['record']}>
      <p className={styles['subtle']}>{text.version(number, longDate(publishedAt))}</p>
      {changeReason !== null && <p className={styles['words']}>{text.changed(changeReason)}</p>}
      <div>
        <h5 className={styles['part']}>{text.situation}</h5>
        <p className={styles['words']}>{situation}</p>
      </div>
      <div>
        <h5 className={styles['part']}>{text.conclusion}</h5>
        <p className={styles['words']}>{conclusion}</p>
      </div>
      {present !== '' && <p className={styles['subtle']}>{text.present(present)}</p>}
      {otherParticipants !== null && <p className={styles['subtle']}>{text.others(otherParticipants)}</p>}
      {given !== '' && <p className={styles['subtle']}>{text.given(given)}</p>}
    </div>
  );
}

/** The minutes that hold, and earlier versions folded; nothing where the reader has none. */
export function MinutesRecord({ minutes }: { minutes: readonly Minutes[] }) {
  const [newest, ...earlier] = minutes;
  if (newest === undefined) return null;
  return (
    <div>
      <h4 className={styles['part']}>{text.title}</h4>
      <One minutes={newest} />
      {earlier.length > 0 && (
        <ReadMore header={text.earlier(earlier.length)}>
          <div className={styles['list']}>
            {earlier.map((one) => (
              <One key={one.id} minutes={one} />
            ))}
          </div>
        </ReadMore>
      )}
    </div>
  );
}
