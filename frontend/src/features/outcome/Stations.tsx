import type { OutcomeQuery } from '../../gql/graphql.js';
import { outcomeText as text } from './outcome.text.js';
import styles from './Stations.module.css';

type Station = NonNullable<OutcomeQuery['outcome']>['stations'][number];

/** A filled mark with a tick, an open ring, or a ring of dots: the words beside it say the same. */
function Mark({ state }: Pick<Station, 'state'>) {
  return (
    <svg className={styles['mark']} viewBox="0 0 48 48" width="48" height="48" aria-hidden>
      <circle className={styles[state]} cx="24" cy="24" r="20" />
      {state === 'REACHED' && <path className={styles['tick']} d="M15 25l6 6 12-13" />}
    </svg>
  );
}

function whenOf({ state, on }: Station): string {
  return state === 'OPEN' || on === null ? text.states.OPEN : text.states[state](on);
}

/** The three stations on one line: back in full work, four weeks, thirteen weeks. */
export function Stations({ stations }: { stations: readonly Station[] }) {
  return (
    <ol className={styles['stations']}>
      {stations.map((station) => (
        <li key={station.weeks} className={styles['station']} data-reached={station.state === 'REACHED'}>
          <Mark state={station.state} />
          <span className={styles['name']}>{text.station(station.weeks)}</span>
          <span className={styles['when']}>{whenOf(station)}</span>
        </li>
      ))}
    </ol>
  );
}
