import { milestoneWords } from '../../ui/show/words.js';
import { shortDate } from '../../ui/show/dates.js';
import { useWidth } from '../../ui/show/useWidth.js';
import { clockText as text } from './clock.text.js';
import { lineOf, type Ordered, type Point } from './order.js';
import styles from './Timeline.module.css';

const SIDE = 22;
const RADIUS = 12;
const ROW = 2 * RADIUS + 4;
const FOOT = 34;
const TOP = 26;

function look({ deadline, number }: Point): string | undefined {
  if (number === null) return styles['done'];
  if (deadline.hold?.active === true) return styles['held'];
  return deadline.overdue ? styles['late'] : number === 1 ? styles['next'] : styles['later'];
}

/** Where a point is, downwards: on the line when it is done, else in its row above it. */
function heightOf({ number, row }: Point, base: number): number {
  return number === null ? base : base - RADIUS - 6 - row * ROW;
}

/** The deadlines along a line of time: done ones small, the others with their number in the list below. */
export function Timeline({ ordered, today }: { ordered: Ordered; today: string }) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const inner = Math.max(width - 2 * SIDE, 100);
  const line = lineOf(ordered, today, (2 * RADIUS + 2) / inner);
  if (line === null) return null;
  const rows = Math.max(...line.points.map(({ row }) => row)) + 1;
  const base = TOP + rows * ROW;
  const height = base + FOOT;
  const x = (place: number) => SIDE + place * inner;
  const { next } = ordered;
  const label = next === null ? null : text.nextIs(milestoneWords(next.type, next.title), next.due);
  const open = line.points.filter(({ number }) => number !== null).length;
  return (
    <div ref={box}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={text.timelineLabel(line.from, line.to, open, label)}
        className={styles['picture']}
      >
        <line className={styles['line']} x1={SIDE} x2={width - SIDE} y1={base} y2={base} />
        {line.today !== null && (
          <g>
            <line className={styles['today']} x1={x(line.today)} x2={x(line.today)} y1={18} y2={base} />
            <text
              className={styles['now']}
              x={Math.min(Math.max(x(line.today), SIDE), width - SIDE)}
              y={13}
              textAnchor={line.today < 0.1 ? 'start' : line.today > 0.9 ? 'end' : 'middle'}
            >
              {text.today}
            </text>
          </g>
        )}
        {/* all stems lie under all numbers */}
        {line.points.map((point) => (
          <line
            key={point.deadline.id}
            className={styles['stem']}
            x1={x(point.x)}
            x2={x(point.x)}
            y1={heightOf(point, base)}
            y2={base}
          />
        ))}
        {line.points.map((point) => {
          const [cx, cy] = [x(point.x), heightOf(point, base)];
          return (
            <g key={point.deadline.id} className={look(point)}>
              <circle cx={cx} cy={cy} r={point.number === null ? 5 : RADIUS} />
              {point.number !== null && (
                <text x={cx} y={cy + 5} textAnchor="middle">
                  {point.number}
                </text>
              )}
            </g>
          );
        })}
        <text className={styles['scale']} x={SIDE} y={height - 10}>
          {shortDate(line.from)}
        </text>
        <text className={styles['scale']} x={width - SIDE} y={height - 10} textAnchor="end">
          {shortDate(line.to)}
        </text>
      </svg>
    </div>
  );
}
