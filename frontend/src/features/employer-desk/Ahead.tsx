import { LadderChart, type Board } from '../board/index.js';
import { ComingSteps, comingSteps, isSickListed, StepCard } from '../step/index.js';
import { Section } from '../../ui/page/Section.js';
import { employerText as text } from './employer.text.js';

/** The plan as a picture, and the steps to come that already have the employer's answer or don't need it yet. */
export function Ahead({ board }: { board: Board }) {
  const steps = comingSteps(board.steps).filter((step) => !step.may.includes('AGREE'));
  const sickListed = isSickListed(board);
  return (
    <>
      {board.ladder.length > 0 && (
        <Section title={text.ladder}>
          <LadderChart
            ladder={board.ladder}
            steps={board.steps}
            today={board.today}
            sickListed={sickListed}
          />
        </Section>
      )}
      {steps.length > 0 && (
        <Section title={text.ahead}>
          <ComingSteps
            steps={steps}
            sickListed={sickListed}
            card={(step) => (
              <StepCard
                step={step}
                people={board}
                today={board.today}
                sickListed={step.needsGrant || sickListed}
              />
            )}
          />
        </Section>
      )}
    </>
  );
}
