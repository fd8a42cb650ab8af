import { daysBetween, weekOf } from '../../../ui/show/dates.js';
import styles from './LadderPicture.module.css';
import { ladderText as text } from './LadderChart.text.js';
import { isShort, type ChartWeek } from './weeks.js';

interface Props {
  weeks: readonly ChartWeek[];
  /** In CSS pixels; the picture is drawn for exactly this width, so that its words keep their size. */
  width: number;
  today: string;
  sickListed: boolean;
  label: string;
}

const HEIGHT = 252;
const TOP = 34;
const BOTTOM = 30;
const LINES = [0, 20, 40, 60, 80, 100];

/** Planned work as steps, actual work as a line with dots, today as a marker. */
export function LadderPicture({ weeks, width, today, sickListed, label }: Props) {
  const left = 46;
  const right = sickListed ? 46 : 10;
  const step = (width - left - right) / Math.max(weeks.length, 6);
  const y = (percent: number) => HEIGHT - BOTTOM - (percent / 100) * (HEIGHT - TOP - BOTTOM);
  const x = (week: number) => left + week * step;
  const every = step < 22 ? 4 : step < 34 ? 2 : 1;
  const [first] = weeks;
  const todayAt = first === undefined ? -1 : daysBetween(first.week, today) / 7;
  const done = weeks.flatMap((week, at) =>
    week.actual === null ? [] : [{ ...week, at, percent: week.actual }],
  );
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className={styles['picture']}
    >
      <text className={styles['axis']} x={left - 8} y={14} textAnchor="end">
        {text.work}
      </text>
      {sickListed && (
        <text className={styles['axis']} x={width} y={14} textAnchor="end">
          {text.sick}
        </text>
      )}
      {LINES.map((percent) => (
        <g key={percent}>
          <line className={styles['grid']} x1={left} x2={width - right} y1={y(percent)} y2={y(percent)} />
          <text
            className={styles['scale']}
            x={left - 8}
            y={y(percent) + 5}
            textAnchor="end"
          >{`${percent} %`}</text>
          {sickListed && (
            <text
              className={styles['scale']}
              x={width}
              y={y(percent) + 5}
              textAnchor="end"
            >{`${100 - percent} %`}</text>
          )}
        </g>
      ))}
      {weeks.map((week, at) => (
        <g key={week.week}>
          {week.planned !== null && (
            <rect
              className={styles['planned']}
              x={x(at) + 1}
              y={y(week.planned)}
              width={step - 2}
              height={y(0) - y(week.planned)}
              rx="3"
            />
          )}
          {week.proposed !== null && (
            <rect
              className={styles['proposed']}
              x={x(at) + 2}
              y={y(week.proposed)}
              width={step - 4}
              height={y(0) - y(week.proposed)}
              rx="3"
            />
          )}
          {week.planned !== null && week.planned !== (weeks[at - 1]?.planned ?? null) && (
            <text
              className={styles['level']}
              x={x(at) + 4}
              y={y(week.planned) - 6}
            >{`${week.planned} %`}</text>
          )}
          {at % every === 0 && (
            <text className={styles['scale']} x={x(at) + step / 2} y={HEIGHT - 10} textAnchor="middle">
              {text.weekShort(weekOf(week.week))}
            </text>
          )}
        </g>
      ))}
      {todayAt >= 0 && todayAt <= Math.max(weeks.length, 6) && (
        <g>
          <line className={styles['today']} x1={x(todayAt)} x2={x(todayAt)} y1={20} y2={y(0)} />
          <text className={styles['now']} x={x(todayAt)} y={14} textAnchor="middle">
            {text.today}
          </text>
        </g>
      )}
      <polyline
        className={styles['line']}
        points={done.map(({ at, percent }) => `${x(at + 0.5)},${y(percent)}`).join(' ')}
      />
      {done.map((week) => (
        <circle
          key={week.week}
          className={isShort(week) ? styles['short'] : styles['actual']}
          cx={x(week.at + 0.5)}
          cy={y(week.percent)}
          r="5"
        />
      ))}
    </svg>
  );
}
