import { Accordion } from '@navikt/ds-react/Accordion';
import { Fragment, type ReactNode } from 'react';
import { stepStateWords } from '../../ui/show/words.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import styles from './ComingSteps.module.css';
import type { Step } from './currentStep.js';
import { weeksWords } from './step.text.js';

interface Props {
  /** The first to begin first. */
  steps: readonly Step[];
  sickListed: boolean;
  card: (step: Step) => ReactNode;
}

/** True when the reader is the one who is asked for an answer. */
function asksMe({ may }: Step): boolean {
  return may.includes('ACCEPT') || may.includes('GRANT') || may.includes('AGREE');
}

/** The steps to come: the nearest, and those that ask something of the reader, open; the others one line each. */
export function ComingSteps({ steps, sickListed, card }: Props) {
  const open = steps.filter((step, place) => place === 0 || asksMe(step));
  const folded = steps.filter((step) => !open.includes(step));
  return (
    <>
      {open.map((step) => (
        <Fragment key={step.id}>{card(step)}</Fragment>
      ))}
      {folded.length > 0 && (
        <Accordion size="small" indent={false} className={styles['folded'] ?? ''}>
          {folded.map((step) => (
            <Accordion.Item key={step.id}>
              <Accordion.Header>
                <span className={styles['line']}>
                  <span>{weeksWords(step.weekFrom, step.weeks)}</span>
                  <span>{workPercentWords(step.workPercent, sickListed || step.needsGrant)}</span>
                  <span className={styles['state']}>{stepStateWords(step.state)}</span>
                </span>
              </Accordion.Header>
              <Accordion.Content>{card(step)}</Accordion.Content>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </>
  );
}
