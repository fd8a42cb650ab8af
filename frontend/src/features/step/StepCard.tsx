import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { Tag } from '@navikt/ds-react/Tag';
import type { ReactNode } from 'react';
import { shortDate } from '../../ui/show/dates.js';
import { stepStateWords, whoWords } from '../../ui/show/words.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import type { Step } from './currentStep.js';
import { PercentBar } from './PercentBar.js';
import { spanWords, stepText as text, weeksWords } from './step.text.js';
import styles from './StepCard.module.css';
import { StepFacts } from './StepFacts.js';
import { StepTrack, type People } from './StepTrack.js';

interface Props {
  step: Step;
  people: People;
  today: string;
  /** Whether a sick-leave grade goes with the work per cent. */
  sickListed: boolean;
  withEmployer?: boolean;
  /** The level of the card's heading on its page. */
  level?: 3 | 4;
  /** Buttons and what came back from them. */
  children?: ReactNode;
}

const COLOR: Partial<Record<Step['state'], 'success' | 'warning' | 'info'>> = {
  ACTIVE: 'success',
  REVIEWED: 'success',
  PAUSED: 'warning',
};

/** Why the issuer did not grant it yet, while that is the newest answer. */
function Answer({ step, people }: Pick<Props, 'step' | 'people'>) {
  const answer = step.acts.findLast((act) => ['GRANT', 'DISCUSS', 'NOT_NOW'].includes(act.kind));
  if (answer === undefined || answer.kind === 'GRANT') return null;
  const who = whoWords('GP', people);
  return (
    <InlineMessage status="warning">
      {answer.kind === 'DISCUSS' ? text.saidDiscuss(who) : text.saidNotNow(who)}
      {answer.reason !== null && ` ${text.reason(answer.reason)}`}
    </InlineMessage>
  );
}

/** How the newest review ended. */
function Review({ step }: Pick<Props, 'step'>) {
  const review = step.acts.findLast((act) => act.kind === 'REVIEW');
  if (review === undefined || review.decision === null) return null;
  return (
    <InlineMessage status="info">
      {text.reviewed(text.decided[review.decision], shortDate(review.at))}
      {review.reason !== null && `. ${text.reason(review.reason)}`}
    </InlineMessage>
  );
}

/** One step: weeks, the pair of per cents, what it asks for, and how far it has come. */
export function StepCard({ step, people, today, sickListed, withEmployer, level = 3, children }: Props) {
  const Title = `h${level}` as const;
  return (
    <article className={`${styles['card'] ?? ''} ${styles[step.state] ?? ''}`}>
      <div className={styles['top']}>
        <div>
          <Title className={styles['title']}>{workPercentWords(step.workPercent, sickListed)}</Title>
          <div className={styles['weeks']}>
            {weeksWords(step.weekFrom, step.weeks)} <span>{spanWords(step.weekFrom, step.weeks)}</span>
          </div>
        </div>
        <Tag size="small" variant="moderate" data-color={COLOR[step.state] ?? 'neutral'}>
          {stepStateWords(step.state)}
        </Tag>
      </div>
      <PercentBar percent={step.workPercent} />
      <StepFacts step={step} today={today} {...(withEmployer !== undefined && { withEmployer })} />
      {step.previousAgreementsVoid && <InlineMessage status="info">{text.void}</InlineMessage>}
      <StepTrack step={step} people={people} />
      <Answer step={step} people={people} />
      <Review step={step} />
      {children}
    </article>
  );
}
