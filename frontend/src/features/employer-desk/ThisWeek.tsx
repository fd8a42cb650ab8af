import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import type { Board } from '../board/index.js';
import {
  currentStep,
  hoursWords,
  isSickListed,
  lastDayOf,
  PercentBar,
  spanWords,
  weeksWords,
} from '../step/index.js';
import { Section } from '../../ui/page/Section.js';
import { dayDate, distance, weekOf } from '../../ui/show/dates.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { employerText as text } from './employer.text.js';
import styles from './ThisWeek.module.css';

/** The working week as seven letters at most, those at work filled; in words for those who can't see them. */
function Days({ days }: { days: readonly number[] }) {
  const shown = text.dayNames.map((name, day) => ({ name, day: day + 1, short: text.dayShort[day] }));
  return (
    <ul className={styles['days']}>
      {shown
        .filter(({ day }) => day <= 5 || days.includes(day))
        .map(({ name, day, short }) => (
          <li key={day} className={days.includes(day) ? styles['at'] : styles['off']}>
            <span aria-hidden>{short}</span>
            <span className="aksel-sr-only">{`${name}: ${days.includes(day) ? text.at : text.off}`}</span>
          </li>
        ))}
    </ul>
  );
}

/** What holds this week: the running step, or else what the sick note says; nothing where there is neither. */
export function ThisWeek({ board }: { board: Pick<Board, 'steps' | 'sickLeave' | 'today'> }) {
  const { today } = board;
  const step = currentStep(board.steps, today);
  const period = board.sickLeave.find((it) => it.fromDate <= today && today <= it.toDate);
  if (step === undefined && period === undefined) return null;
  const percent = step?.workPercent ?? 100 - (period?.grade ?? 0);
  const hours = hoursWords(step?.hoursPerWeek ?? null);
  return (
    <Section title={text.thisWeek(today)}>
      <div className={styles['now']}>
        <p className={styles['pair']}>{workPercentWords(percent, step?.needsGrant ?? isSickListed(board))}</p>
        <PercentBar percent={percent} />
      </div>
      {step !== undefined && lastDayOf(step) < today && (
        <InlineMessage status="info">{text.over(weekOf(lastDayOf(step)))}</InlineMessage>
      )}
      {step?.state === 'PAUSED' && <InlineMessage status="info">{text.paused}</InlineMessage>}
      {step !== undefined && (
        <dl className={styles['facts']}>
          {step.days.length > 0 && (
            <div>
              <dt>{text.days}</dt>
              <dd>
                <Days days={step.days} />
              </dd>
            </div>
          )}
          {hours !== null && (
            <div>
              <dt>{text.hours}</dt>
              <dd>{hours}</dd>
            </div>
          )}
          <div>
            <dt>{text.tasks}</dt>
            <dd className={styles['tasks']}>{step.tasks}</dd>
          </div>
          <div>
            <dt>{text.lasts}</dt>
            <dd>{`${weeksWords(step.weekFrom, step.weeks)} (${spanWords(step.weekFrom, step.weeks)})`}</dd>
          </div>
          {step.state === 'ACTIVE' && (
            <div>
              <dt>{text.review}</dt>
              <dd>{`${dayDate(step.reviewDate)} (${distance(today, step.reviewDate)})`}</dd>
            </div>
          )}
        </dl>
      )}
    </Section>
  );
}
