import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { mayNow } from '../../sharing/mayNow.js';
import { ComingSteps } from './ComingSteps.js';
import { comingSteps, currentStep, type Step } from './currentStep.js';
import { jobsNow } from './draft.js';
import { isSickListed } from './sickListed.js';
import { stepText as text } from './step.text.js';
import { StepActions } from './StepActions.js';
import { StepCard } from './StepCard.js';
import { ProposeStep } from './StepForm.js';
import styles from './StepSection.module.css';

/** The plan's steps with what one may do: the one that holds now, those to come, and those behind (folded). */
export function StepSection({ board }: { board: Board }) {
  const [proposing, setProposing] = useState(false);
  const now = currentStep(board.steps, board.today);
  const coming = comingSteps(board.steps);
  const behind = board.steps.filter((step) => step !== now && !coming.includes(step)).toReversed();
  const sickListed = isSickListed(board);
  const card = (step: Step) => (
    <StepCard
      key={step.id}
      step={step}
      people={board}
      today={board.today}
      sickListed={sickListed || step.needsGrant}
      withEmployer={jobsNow(board).length > 1}
      level={4}
    >
      <StepActions board={board} step={step} />
    </StepCard>
  );
  return (
    <Section
      title={text.section}
      actions={
        mayNow(board, 'PROPOSE_STEP') && (
          <Button size="small" onClick={() => setProposing(true)}>
            {text.propose}
          </Button>
        )
      }
    >
      {board.steps.length === 0 && <Empty>{text.none}</Empty>}
      {now !== undefined && (
        <div className={styles['group']}>
          <h3 className={styles['title']}>{text.now}</h3>
          {card(now)}
        </div>
      )}
      {board.steps.length > 0 && (
        <div className={styles['group']}>
          <h3 className={styles['title']}>{text.coming}</h3>
          {coming.length === 0 ? (
            <Empty>{text.noneComing}</Empty>
          ) : (
            <ComingSteps steps={coming} sickListed={sickListed} card={card} />
          )}
        </div>
      )}
      {behind.length > 0 && (
        <ReadMore header={text.earlier(behind.length)}>
          <div className={styles['group']}>{behind.map(card)}</div>
        </ReadMore>
      )}
      {proposing && <ProposeStep board={board} onClose={() => setProposing(false)} />}
    </Section>
  );
}
