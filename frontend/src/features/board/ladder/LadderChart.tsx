import { ReadMore } from '@navikt/ds-react/ReadMore';
import { mondayOf, weekOf } from '../../../ui/show/dates.js';
import { useWidth } from '../../../ui/show/useWidth.js';
import { workPercentWords } from '../../../ui/show/WorkPercent.js';
import type { Board } from '../useBoard.js';
import { LadderPicture } from './LadderPicture.js';
import { LadderTable } from './LadderTable.js';
import styles from './LadderChart.module.css';
import { ladderText as text } from './LadderChart.text.js';
import { chartWeeks, isShort } from './weeks.js';

interface Props {
  ladder: Board['ladder'];
  steps: Board['steps'];
  today: string;
  /** Shows the second number, how much one is sick-listed, beside the work per cent. */
  sickListed: boolean;
}

/** The step ladder as a picture: planned and actual work per cent by week, with the same numbers as a table. */
export function LadderChart({ ladder, steps, today, sickListed }: Props) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const weeks = chartWeeks(ladder, steps);
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return <p className={styles['empty']}>{text.empty}</p>;
  const now = weeks.find((one) => one.week === mondayOf(today))?.planned ?? null;
  const words = now === null ? text.noNow : text.now(workPercentWords(now, sickListed));
  return (
    <div className={styles['chart']} ref={box}>
      <ul className={styles['legend']} aria-hidden>
        <li className={styles['planned']}>{text.planned}</li>
        {weeks.some((week) => week.proposed !== null) && (
          <li className={styles['proposed']}>{text.proposed}</li>
        )}
        <li className={styles['actual']}>{text.actual}</li>
        {weeks.some(isShort) && <li className={styles['short']}>{text.short}</li>}
      </ul>
      <LadderPicture
        weeks={weeks}
        width={Math.round(width)}
        today={today}
        sickListed={sickListed}
        label={text.label(weekOf(first.week), weekOf(last.week), words)}
      />
      <ReadMore header={text.table} size="small">
        <LadderTable weeks={weeks} sickListed={sickListed} />
      </ReadMore>
    </div>
  );
}
