import type { Pathway } from './pathway.js';
import { treatmentText as text } from './pathway.text.js';
import styles from './TreatmentSection.module.css';

const WIDTH = 320;

/** Hours used and planned as a bar; the provider's norm lies behind it as a band, for comparison only. */
export function HoursBar({ hours, site }: Pick<Pathway, 'hours' | 'site'>) {
  const { used, planned } = hours;
  const [from, to] = [site?.hoursFrom ?? null, site?.hoursTo ?? null];
  const most = Math.max(used, planned ?? 0, to ?? 0, 1) * 1.1;
  const at = (value: number) => (value / most) * WIDTH;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 40`}
      role="img"
      aria-label={text.used(used, planned)}
      className={styles['bar']}
    >
      <rect x="0" y="10" width={WIDTH} height="20" rx="10" className={styles['ground']} />
      {planned !== null && (
        <rect x="0" y="10" width={at(planned)} height="20" rx="10" className={styles['planned']} />
      )}
      <rect x="0" y="10" width={at(used)} height="20" rx="10" className={styles['used']} />
      {from !== null && to !== null && (
        <path
          d={`M ${at(from)} 4 V 36 M ${at(to)} 4 V 36 M ${at(from)} 4 H ${at(to)}`}
          className={styles['norm']}
        />
      )}
    </svg>
  );
}
