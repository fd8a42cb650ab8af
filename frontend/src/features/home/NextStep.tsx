import { Heading } from '@navikt/ds-react/Typography';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { useId } from 'react';
import { words } from '../../sharing/words.js';
import { waitingWords } from '../../ui/show/words.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import type { Board } from '../board/index.js';
import { comingSteps, currentStep, PercentBar, StepTrack } from '../step/index.js';
import { AskBody, askLine, askTitle } from './AskBody.js';
import { asksOf, type Ask } from './asks.js';
import { cardText as text } from './home.text.js';
import styles from './NextStep.module.css';
import { namesOf, StepSummary } from './StepSummary.js';

interface Props {
  board: Board;
  onDone: (words: string) => void;
}

/** The step the card is about: the one asked about, else the next that is on its way, else the one that runs. */
function stepInFocus(board: Board, ask: Ask | undefined): Board['steps'][number] | undefined {
  if (ask !== undefined && 'step' in ask) return ask.step;
  return comingSteps(board.steps)[0] ?? currentStep(board.steps, board.today);
}

/** The other whose move it is, said calmly: on this step first, else on what has waited longest. */
function Waiting({ board, step }: { board: Board; step: Board['steps'][number] | undefined }) {
  const [first] = [step?.waitingOn ?? null, ...board.waitingOn].filter(
    (one) => one !== null && one.role !== 'CITIZEN' && one.what !== 'MILESTONE_OVERDUE',
  );
  if (first === undefined || first === null || first.role === 'CITIZEN') return null;
  const who = namesOf(board, first.role) ?? words.roles[first.role].the;
  return <p className={styles['calm']}>{text.waits(who, waitingWords(first.what))}</p>;
}

/** The one card on top: the next step, and the one thing that is asked of the citizen now. */
export function NextStep({ board, onDone }: Props) {
  const id = useId();
  const [ask, ...later] = asksOf(board);
  const step = stepInFocus(board, ask);
  const running = step?.state === 'ACTIVE' || step?.state === 'REVIEWED' || step?.state === 'PAUSED';
  return (
    <section aria-labelledby={id} className={styles['card']}>
      <div className={styles['step']}>
        <p className={styles['eyebrow']}>{running ? text.eyebrowNow : text.eyebrowNext}</p>
        <Heading level="2" size="large" id={id} className={styles['percent'] ?? ''}>
          {step === undefined ? text.none : workPercentWords(step.workPercent, step.needsGrant)}
        </Heading>
        {step === undefined ? (
          <p className={styles['calm']}>{text.noneLead}</p>
        ) : (
          <>
            <PercentBar percent={step.workPercent} />
            <StepSummary step={step} board={board} />
          </>
        )}
      </div>
      {ask === undefined ? (
        <div className={styles['now']}>
          <p className={styles['nothing']}>{text.nothingAsked}</p>
          <Waiting board={board} step={step} />
          {step !== undefined && !running && <StepTrack step={step} people={board} />}
        </div>
      ) : (
        <div className={styles['now']}>
          <Heading level="3" size="small" className={styles['question'] ?? ''}>
            {askTitle(ask, board)}
          </Heading>
          <AskBody key={keyOf(ask)} ask={ask} board={board} onDone={onDone} />
        </div>
      )}
      {later.length > 0 && (
        <div className={styles['later']}>
          <Heading level="3" size="xsmall">
            {text.also}
          </Heading>
          {later.map((one) => (
            <ReadMore key={keyOf(one)} header={askLine(one, board)}>
              {'step' in one && <StepSummary step={one.step} board={board} />}
              <AskBody ask={one} board={board} onDone={onDone} />
            </ReadMore>
          ))}
        </div>
      )}
    </section>
  );
}

function keyOf(ask: Ask): string {
  if ('step' in ask) return `${ask.kind} ${ask.step.id} ${ask.step.version}`;
  if (ask.kind === 'AGREE_ACCOMMODATION') return `${ask.kind} ${ask.accommodation.id}`;
  return ask.kind === 'DECIDE_GOAL' ? `${ask.kind} ${ask.goal.id}` : `${ask.kind} ${ask.week}`;
}
