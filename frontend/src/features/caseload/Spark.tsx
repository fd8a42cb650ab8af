import type { CaseloadEntry } from './useCaseload.js';
import { caseloadText as text } from './CaseloadPage.text.js';
import styles from './Spark.module.css';

/** Eight weeks. */
const STEP = 15;
const HEIGHT = 36;
/** The least that the picture's height stands for, in per cent, so that a small step looks small. */
const LEAST = 50;
const TOP = 4;

/** The last weeks as a small picture: planned as steps, what was done as dots. */
export function Spark({ recent }: { recent: CaseloadEntry['recent'] }) {
  if (recent.length === 0) return null;
  const width = Math.max(recent.length, 8) * STEP;
  const most = Math.max(LEAST, ...recent.flatMap((point) => [point.planned ?? 0, point.actual ?? 0]));
  const y = (percent: number) => HEIGHT - TOP - (percent / most) * (HEIGHT - 2 * TOP);
  const middle = (week: number) => (week + 0.5) * STEP;
  const done = recent.flatMap((point, week) =>
    point.actual === null
      ? []
      : [{ week, percent: point.actual, short: point.actual < (point.planned ?? 0) }],
  );
  const words = (percents: (number | null)[]) =>
    percents.map((percent) => (percent === null ? text.nothing : `${percent} %`)).join(', ');
  const label = text.spark(words(recent.map((p) => p.planned)), words(recent.map((p) => p.actual)));
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={label}>
      <line className={styles['ground']} x1="0" x2={width} y1={HEIGHT - TOP} y2={HEIGHT - TOP} />
      {recent.map((point, week) =>
        point.planned === null ? null : (
          <rect
            key={point.week}
            className={styles['planned']}
            x={week * STEP + 1}
            y={y(point.planned)}
            width={STEP - 2}
            height={HEIGHT - TOP - y(point.planned)}
            rx="2"
          />
        ),
      )}
      <polyline
        className={styles['line']}
        points={done.map((d) => `${middle(d.week)},${y(d.percent)}`).join(' ')}
      />
      {done.map((d) => (
        <circle
          key={d.week}
          className={d.short ? styles['short'] : styles['dot']}
          cx={middle(d.week)}
          cy={y(d.percent)}
          r="3"
        />
      ))}
    </svg>
  );
}
