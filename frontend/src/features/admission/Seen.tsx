import type { byBasis } from '../../sharing/sight.js';
import { sightPhrase } from '../../sharing/words.js';
import styles from './admission.module.css';

interface Props {
  seen: ReturnType<typeof byBasis>;
  /** What the list is of. */
  title: string;
  /** Said where the list is empty. */
  nothing: string;
}

/** What one may see, each ground with its kinds of information. */
export function Seen({ seen, title, nothing }: Props) {
  if (seen.length === 0) return <p className={styles['line']}>{nothing}</p>;
  return (
    <div>
      <p className={styles['line']}>{title}</p>
      <ul className={styles['seen']}>
        {seen.map((group) => (
          <li key={`${group.basis} ${group.until ?? ''}`}>{sightPhrase(group)}</li>
        ))}
      </ul>
    </div>
  );
}
