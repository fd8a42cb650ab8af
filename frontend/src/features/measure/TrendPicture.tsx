import { daysBetween, shortDate } from '../../ui/show/dates.js';
import { numberText } from '../../ui/form/numberFrom.js';
import { measureText as text } from './measure.text.js';
import styles from './TrendPicture.module.css';

/** One line of the picture. */
export interface TrendLine {
  readonly name: string;
  readonly dots: readonly { readonly on: string; readonly value: number }[];
}

interface Props {
  readonly lines: readonly TrendLine[];
  readonly from: number;
  readonly to: number;
  /** Limits of the published bands, drawn as thin lines. */
  readonly limits: readonly number[];
  /** The first day of full return. */
  readonly marked: string | null;
  /** In CSS pixels; drawn for exactly this width. */
  readonly width: number;
  readonly label: string;
}

const HEIGHT = 190;
const TOP = 26;
const BOTTOM = 30;
const LEFT = 40;
const SHAPES = ['round', 'square', 'tilted', 'ring'] as const;

/** Numbers over time: one line a value, each with dots of its own shape, so that colour is not needed to tell them apart. */
export function TrendPicture({ lines, from, to, limits, marked, width, label }: Props) {
  const days = [
    ...lines.flatMap(({ dots }) => dots.map(({ on }) => on)),
    ...(marked === null ? [] : [marked]),
  ].toSorted();
  const first = days[0] ?? '';
  const span = Math.max(1, daysBetween(first, days.at(-1) ?? first));
  // room for the number beside the last dot
  const right = 44;
  const x = (on: string) => LEFT + 8 + (daysBetween(first, on) / span) * (width - LEFT - 8 - right);
  const y = (value: number) => HEIGHT - BOTTOM - ((value - from) / (to - from)) * (HEIGHT - TOP - BOTTOM);
  const labelled = spaced([...new Set(lines.flatMap(({ dots }) => dots.map(({ on }) => on)))].toSorted(), x);
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className={styles['picture']}
    >
      {[from, to].map((value) => (
        <g key={value}>
          <line className={styles['grid']} x1={LEFT} x2={width - right} y1={y(value)} y2={y(value)} />
          <text className={styles['scale']} x={LEFT - 8} y={y(value) + 5} textAnchor="end">
            {numberText(value)}
          </text>
        </g>
      ))}
      {limits.map((value) => (
        <g key={value}>
          <line className={styles['limit']} x1={LEFT} x2={width - right} y1={y(value)} y2={y(value)} />
          <text className={styles['scale']} x={LEFT - 8} y={y(value) + 5} textAnchor="end">
            {numberText(value)}
          </text>
        </g>
      ))}
      {marked !== null && (
        <g>
          <line className={styles['marked']} x1={x(marked)} x2={x(marked)} y1={TOP - 6} y2={y(from)} />
          <text className={styles['mark']} x={x(marked)} y={14} textAnchor="end">
            {text.fullReturnShort}
          </text>
        </g>
      )}
      {labelled.map((on) => (
        <text key={on} className={styles['scale']} x={x(on)} y={HEIGHT - 8} textAnchor="middle">
          {shortDate(on)}
        </text>
      ))}
      {lines.map(({ name, dots }, place) => {
        const last = dots.at(-1);
        const shape = SHAPES[place % SHAPES.length] ?? 'round';
        return (
          <g key={name} className={styles[shape]}>
            <polyline points={dots.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')} />
            {dots.map(({ on, value }, at) => (
              <Dot key={`${on} ${at}`} shape={shape} cx={x(on)} cy={y(value)} />
            ))}
            {last !== undefined && lines.length === 1 && (
              <text className={styles['value']} x={x(last.on) + 10} y={y(last.value) + 5}>
                {numberText(last.value)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Dot({ shape, cx, cy }: { shape: (typeof SHAPES)[number]; cx: number; cy: number }) {
  if (shape === 'round' || shape === 'ring') return <circle cx={cx} cy={cy} r="5" />;
  return (
    <rect
      x={cx - 5}
      y={cy - 5}
      width="10"
      height="10"
      {...(shape === 'tilted' && { transform: `rotate(45 ${cx} ${cy})` })}
    />
  );
}

/** In pixels: a date takes so much room. */
const ROOM = 62;

/** Dates that stand clear of each other; the newest always has its place. */
function spaced(dates: readonly string[], x: (on: string) => number): readonly string[] {
  return dates.reduceRight<readonly string[]>((kept, on) => {
    const [next] = kept;
    return next !== undefined && x(next) - x(on) < ROOM ? kept : [on, ...kept];
  }, []);
}
