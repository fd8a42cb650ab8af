import { useWidth } from '../../ui/show/useWidth.js';
import { shortDate } from '../../ui/show/dates.js';
import { months, place, pointRow, rowsOf, type CaseTimeline, type TimelineLane } from './layout.js';
import { barWords, laneName, spanWords, timelineText as text } from './timeline.text.js';
import styles from './Timeline.module.css';

const TOP = 40;
const NAME = 22;
const BAR = 26;
const GAP = 5;
const POINTS = 26;
/** How wide a letter in a bar is, in pixels. */
const LETTER = 7.5;

/** A lane with its bars in rows, and how high it is. */
interface Laid {
  readonly lane: TimelineLane;
  readonly rows: ReturnType<typeof rowsOf>;
  readonly top: number;
  readonly height: number;
}

function laid(lanes: readonly TimelineLane[]): readonly Laid[] {
  let top = TOP;
  return lanes.map((lane) => {
    const rows = rowsOf(lane.spans);
    const height = NAME + rows.length * (BAR + GAP) + (lane.points.length > 0 ? POINTS : 0) + 10;
    const one = { lane, rows, top, height };
    top += height + 8;
    return one;
  });
}

function Lane({
  timeline,
  laid: { lane, rows, top, height },
  width,
}: {
  timeline: CaseTimeline;
  laid: Laid;
  width: number;
}) {
  const x = (date: string, end = false) => place(timeline, date, end) * width;
  return (
    <g className={styles[lane.lane]}>
      <rect x={0} y={top} width={width} height={height} rx={10} className={styles['lane']} />
      <text x={10} y={top + 17} className={styles['name']}>
        {laneName(lane)}
      </text>
      {rows.map((row, n) =>
        row.map((span) => {
          const [from, to] = [x(span.from), x(span.to, true)];
          const wide = to - from;
          const y = top + NAME + n * (BAR + GAP);
          const fits = barWords(span, Math.floor((wide - 10) / LETTER));
          return (
            <g key={`${span.kind} ${span.from} ${span.text ?? ''}`}>
              <rect
                x={from}
                y={y}
                width={Math.max(2, wide - 1)}
                height={BAR}
                rx={5}
                className={styles[span.kind]}
              >
                <title>{spanWords(span)}</title>
              </rect>
              {fits !== '' && (
                <text x={from + 7} y={y + 18} className={styles['inBar']} aria-hidden>
                  {fits}
                </text>
              )}
            </g>
          );
        }),
      )}
      {lane.points.map((point, n) => {
        const y = top + NAME + rows.length * (BAR + GAP) + POINTS / 2;
        const row = pointRow(
          lane.points.map(({ date }) => x(date)),
          14,
        )[n];
        return (
          <circle
            key={`${point.type} ${point.date} ${String(n)}`}
            cx={Math.min(width - 8, Math.max(8, x(point.date)))}
            cy={y + (row ?? 0) * 3 - 3}
            r={6}
            className={point.status === 'DONE' ? styles['done'] : styles['open']}
          />
        );
      })}
    </g>
  );
}

/** The picture of the case's time. All of it also stands in words in the list under it. */
export function TimelinePicture({ timeline }: { timeline: CaseTimeline }) {
  const [box, measured] = useWidth<HTMLDivElement>(960);
  const width = Math.max(280, measured);
  const lanes = laid(timeline.lanes);
  const last = lanes.at(-1);
  const height = last === undefined ? 0 : last.top + last.height + 6;
  const x = (date: string, end = false) => place(timeline, date, end) * width;
  const { overlap } = timeline;
  const marks = months(timeline).filter((month, n, all) => n === 0 || x(month) - x(all[n - 1] ?? month) > 0);
  const every = Math.ceil((marks.length * 62) / width);
  return (
    <div ref={box} className={styles['box']}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={text.picture(timeline.lanes.map(laneName).join(', ').toLowerCase())}
      >
        {marks.map((month, n) => (
          <g key={month}>
            <line x1={x(month)} x2={x(month)} y1={TOP - 8} y2={height} className={styles['month']} />
            {n % every === 0 && x(month) < width - 50 && (
              <text x={x(month) + 3} y={14} className={styles['date']}>
                {shortDate(month)}
              </text>
            )}
          </g>
        ))}
        {lanes.map((one) => (
          <Lane key={one.lane.lane} timeline={timeline} laid={one} width={width} />
        ))}
        {overlap !== null && (
          <rect
            x={x(overlap.from)}
            y={TOP - 4}
            width={Math.max(2, x(overlap.to, true) - x(overlap.from))}
            height={height - TOP}
            className={styles['overlap']}
          >
            <title>{text.overlapShort}</title>
          </rect>
        )}
        <line x1={x(timeline.today)} x2={x(timeline.today)} y1={20} y2={height} className={styles['today']} />
        <text
          x={Math.min(width - 6, x(timeline.today) + 4)}
          y={31}
          textAnchor={x(timeline.today) > width - 60 ? 'end' : 'start'}
          className={styles['todayWord']}
        >
          {text.today}
        </text>
      </svg>
    </div>
  );
}
