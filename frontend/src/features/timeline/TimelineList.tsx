import { ReadMore } from '@navikt/ds-react/ReadMore';
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
  readonly past: boolean;
}

function linesOf({ spans, points }: TimelineLane, today: string): readonly Line[] {
  const bars = spans.map((span, n) => ({
    key: `span ${String(n)}`,
    from: span.from,
    when: text.span(span.from, span.to),
    what: spanWords(span),
    now: span.from <= today && today <= span.to,
    past: span.to < today,
  }));
  const days = points.map((point, n) => ({
    key: `point ${String(n)}`,
    from: point.date,
    when: shortDate(point.date),
    what: pointWords(point),
    now: point.date === today,
    past: point.date < today && point.status === 'DONE',
  }));
  return [...bars, ...days].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className={styles['list']}>
      {lines.map(({ key, when, what, now }) => (
        <li key={key}>
          <span className={styles['when']}>{when}</span>
          <span>
            {what}
            {now && <strong>{` – ${text.now}`}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function LaneList({ lane, today }: { lane: TimelineLane; today: string }) {
  const lines = linesOf(lane, today);
  const past = lines.filter((line) => line.past);
  return (
    <div>
      <h3 className={`${styles['heading'] ?? ''} ${styles[lane.lane] ?? ''}`}>{laneName(lane)}</h3>
      {past.length > 0 && (
        <ReadMore size="small" className={styles['past'] ?? ''} header={text.past(past.length)}>
          <Lines lines={past} />
        </ReadMore>
      )}
      <Lines lines={lines.filter((line) => !line.past)} />
    </div>
  );
}

/** All that the picture shows, in words, lane by lane; what is behind is folded away. */
export function TimelineList({ timeline }: { timeline: CaseTimeline }) {
  return (
    <div className={styles['lists']}>
      {timeline.lanes.map((lane) => (
        <LaneList key={lane.lane} lane={lane} today={timeline.today} />
      ))}
    </div>
  );
}
