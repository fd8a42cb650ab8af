import { shortDate } from '../../ui/show/dates.js';
import type { CaseTimeline, TimelineLane } from './layout.js';
import { laneName, pointWords, spanWords, timelineText as text } from './timeline.text.js';
import styles from './Timeline.module.css';

interface Line {
  readonly key: string;
  readonly from: string;
  readonly when: string;
  readonly what: string;
  readonly now: boolean;
}

function linesOf({ spans, points }: TimelineLane, today: string): readonly Line[] {
  const bars = spans.map((span, n) => ({
    key: `span ${String(n)}`,
    from: span.from,
    when: text.span(span.from, span.to),
    what: spanWords(span),
    now: span.from <= today && today <= span.to,
  }));
  const days = points.map((point, n) => ({
    key: `point ${String(n)}`,
    from: point.date,
    when: shortDate(point.date),
    what: pointWords(point),
    now: point.date === today,
  }));
  return [...bars, ...days].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** All that the picture shows, in words, lane by lane. */
export function TimelineList({ timeline }: { timeline: CaseTimeline }) {
  return (
    <div className={styles['lists']}>
      {timeline.lanes.map((lane) => (
        <div key={lane.lane}>
          <h3 className={`${styles['heading'] ?? ''} ${styles[lane.lane] ?? ''}`}>{laneName(lane)}</h3>
          <ul className={styles['list']}>
            {linesOf(lane, timeline.today).map(({ key, when, what, now }) => (
              <li key={key}>
                <span className={styles['when']}>{when}</span>
                <span>
                  {what}
                  {now && <strong>{` – ${text.now}`}</strong>}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
