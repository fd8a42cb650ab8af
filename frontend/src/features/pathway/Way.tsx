import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { Pathway } from './pathway.js';
import { lightText, stationText, wayText as text } from './pathway.text.js';
import styles from './Way.module.css';

type Station = Pathway['stations'][number];
type Standing = 'done' | 'next' | 'later';

const WORDS: Record<Standing, string> = {
  done: text.stateDone,
  next: text.stateNext,
  later: text.stateLater,
};

function when({ doneOn, dueDate }: Station): string | null {
  if (doneOn !== null) return text.done(doneOn);
  return dueDate === null ? null : text.due(dueDate);
}

/** The way as a picture: a line of stations with their days, and the light of each deadline in words and colour. */
export function Way({ stations }: { stations: readonly Station[] }) {
  const first = stations.findIndex(({ doneOn }) => doneOn === null);
  return (
    <div className={styles['box']}>
      <ol className={styles['way']} aria-label={text.track}>
        {stations.map((station, place) => {
          const standing = station.doneOn !== null ? 'done' : place === first ? 'next' : 'later';
          const day = when(station);
          return (
            <li key={station.code} className={`${styles['station'] ?? ''} ${styles[standing] ?? ''}`}>
              <span className={styles['dot']} aria-hidden>
                {standing === 'done' && <CheckmarkIcon />}
              </span>
              <span className={styles['words']}>
                <span className={styles['name']}>{stationText[station.code] ?? station.code}</span>
                {day !== null && <span className={styles['day']}>{day}</span>}
                {station.light !== null && (
                  <span className={`${styles['light'] ?? ''} ${styles[station.light] ?? ''}`}>
                    {lightText[station.light]}
                  </span>
                )}
                <span className="aksel-sr-only">{WORDS[standing]}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
