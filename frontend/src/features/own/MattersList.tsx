import { ownWords } from '@samtavle/shared/text';
import type { OwnFieldsFragment as Own } from '../../gql/graphql.js';
import styles from './own.module.css';

/** What matters, in the order of how much. */
export function MattersList({ matters }: Pick<Own, 'matters'>) {
  return (
    <ol className={styles['matters']}>
      {matters.map(({ area, text }, at) => (
        <li key={text} className={styles['matter']}>
          <span aria-hidden className={styles['place']}>
            {at + 1}
          </span>
          <span>
            <span className={styles['strong']}>{text}</span>
            <span className={`${styles['subtle'] ?? ''} ${styles['area'] ?? ''}`}>
              {ownWords.matterAreas[area]}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
