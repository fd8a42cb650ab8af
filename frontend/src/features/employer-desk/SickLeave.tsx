import { ReadMore } from '@navikt/ds-react/ReadMore';
import type { Board } from '../board/index.js';
import { Section } from '../../ui/page/Section.js';
import { longDate, shortDate } from '../../ui/show/dates.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { employerText as text } from './employer.text.js';
import styles from './SickLeave.module.css';

type Period = Board['sickLeave'][number];

function Periods({ periods, today }: { periods: readonly Period[]; today: string }) {
  return (
    <ul className={styles['periods']}>
      {periods.map(({ id, fromDate, toDate, grade }) => (
        <li key={id}>
          <span className={styles['pair']}>{workPercentWords(100 - grade, true)}</span>
          <span className={styles['dates']}>
            {text.period(shortDate(fromDate), longDate(toDate))}
            {fromDate <= today && today <= toDate && ` · ${text.now}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Grade and dates, which the employer has by law; earlier ones folded. Nothing where there is no sick note. */
export function SickLeave({ board }: { board: Pick<Board, 'sickLeave' | 'today'> }) {
  const newestFirst = board.sickLeave.toSorted((a, b) => b.fromDate.localeCompare(a.fromDate));
  if (newestFirst.length === 0) return null;
  const here = newestFirst.filter((period) => period.toDate >= board.today);
  const behind = newestFirst.filter((period) => period.toDate < board.today);
  return (
    <Section title={text.sickLeave} lead={text.sickLeaveLead}>
      {here.length > 0 && <Periods periods={here} today={board.today} />}
      {behind.length > 0 && (
        <ReadMore header={text.earlier(behind.length)}>
          <Periods periods={behind} today={board.today} />
        </ReadMore>
      )}
    </Section>
  );
}
