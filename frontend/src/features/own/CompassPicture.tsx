import { COMPASS_DIMENSIONS, COMPASS_MOST, type CompassDimension } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import styles from './own.module.css';
import { compassText as text } from './own.text.js';

const SIZE = 260;
const MIDDLE = SIZE / 2;
const RADIUS = 100;
const LABEL = 118;

/** The point at `value` (0–10) in the direction of a dimension; the first one points up. */
function point(at: number, value: number, radius = RADIUS): { readonly x: number; readonly y: number } {
  const angle = (at / COMPASS_DIMENSIONS.length) * 2 * Math.PI - Math.PI / 2;
  const length = (value / COMPASS_MOST) * radius;
  return { x: MIDDLE + length * Math.cos(angle), y: MIDDLE + length * Math.sin(angle) };
}
const pointsOf = (values: readonly number[]) =>
  values
    .map((value, at) => point(at, value))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');

/** The compass as a picture, with the same told in words beside it. What is not answered stands as nothing, in words too. */
export function CompassPicture({ rated }: { rated: Readonly<Record<CompassDimension, number | null>> }) {
  const names = COMPASS_DIMENSIONS.map((dimension) => ({
    dimension,
    name: ownWords.compass[dimension],
    value: rated[dimension],
  }));
  return (
    <div className={styles['compass']}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={text.picture}>
        {[2.5, 5, 7.5, 10].map((ring) => (
          <polygon key={ring} className={styles['grid']} points={pointsOf(names.map(() => ring))} />
        ))}
        {names.map(({ dimension }, at) => {
          const end = point(at, COMPASS_MOST);
          const label = point(at, COMPASS_MOST, LABEL);
          return (
            <g key={dimension}>
              <line className={styles['spoke']} x1={MIDDLE} y1={MIDDLE} x2={end.x} y2={end.y} />
              <text
                className={styles['number']}
                x={label.x}
                y={label.y}
                textAnchor="middle"
                dominantBaseline="middle"
              >
                {at + 1}
              </text>
            </g>
          );
        })}
        <polygon className={styles['shape']} points={pointsOf(names.map(({ value }) => value ?? 0))} />
        {names.map(({ dimension, value }, at) =>
          value === null ? null : (
            <circle
              key={dimension}
              className={styles['dot']}
              r={4}
              cx={point(at, value).x}
              cy={point(at, value).y}
            />
          ),
        )}
      </svg>
      <ol className={styles['legend']}>
        {names.map(({ dimension, name, value }, at) => (
          <li key={dimension}>
            <strong aria-hidden>{at + 1}</strong>
            <span>{text.value(name, value)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
