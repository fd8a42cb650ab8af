import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Section } from '../../ui/page/Section.js';
import type { Board } from '../board/index.js';
import { comingSteps, currentStep, isSickListed, StepCard, type Step } from '../step/index.js';
import { previewText as text } from './preview.text.js';
import styles from './SeenBoard.module.css';

/** The plan's steps to read only: the one that holds now and the next; the others are there, but folded. */
export function SeenSteps({ board }: { board: Board }) {
  const now = currentStep(board.steps, board.today);
  const [next] = comingSteps(board.steps);
  const first = board.steps.filter((step) => step === now || step === next);
  const others = board.steps.filter((step) => !first.includes(step));
  const card = (step: Step) => (
    <StepCard
      key={step.id}
      step={step}
      people={board}
      today={board.today}
      sickListed={isSickListed(board) || step.needsGrant}
    />
  );
  return (
    <Section title={text.steps}>
      {first.map(card)}
      {others.length > 0 && (
        <ReadMore size="small" header={text.moreSteps(others.length)}>
          <div className={styles['cards']}>{others.map(card)}</div>
        </ReadMore>
      )}
    </Section>
  );
}
