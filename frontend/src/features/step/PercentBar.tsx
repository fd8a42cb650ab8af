import styles from './PercentBar.module.css';

/** Work per cent (0–100) as a filled bar; a picture beside the words, never instead of them. */
export function PercentBar({ percent }: { percent: number }) {
  return (
    <div className={styles['bar']} aria-hidden>
      <div className={styles['work']} style={{ width: `${percent}%` }} />
    </div>
  );
}
