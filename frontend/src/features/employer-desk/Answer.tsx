import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import type { Board } from '../board/index.js';
import { isSickListed, StepCard, type Step } from '../step/index.js';
import { AgreeStepDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Section } from '../../ui/page/Section.js';
import styles from './Answer.module.css';
import { employerText as text } from './employer.text.js';

function Talk({ name }: { name: string }) {
  return (
    <Dialog>
      <Dialog.Trigger>
        <Button variant="secondary">{text.contact}</Button>
      </Dialog.Trigger>
      <Dialog.Popup>
        <Dialog.Header>
          <Dialog.Title>{text.contactTitle}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>{text.contactBody(name)}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.CloseTrigger>
            <Button>{text.close}</Button>
          </Dialog.CloseTrigger>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

function Proposal({ board, step }: { board: Board; step: Step }) {
  const agree = useAct(AgreeStepDocument, { caseId: board.caseId });
  return (
    <StepCard
      step={step}
      people={board}
      today={board.today}
      sickListed={step.needsGrant || isSickListed(board)}
    >
      <div className={styles['buttons']}>
        <Button
          loading={agree.sending}
          onClick={() => void agree.run({ id: step.id, expectedVersion: step.version })}
        >
          {text.agree}
        </Button>
        <Talk name={board.citizenName} />
      </div>
      <ActFeedback act={agree} />
    </StepCard>
  );
}

/** The steps that wait for the employer's yes; nothing where none do. */
export function Answer({ board }: { board: Board }) {
  const steps = board.steps.filter((step) => step.may.includes('AGREE'));
  if (steps.length === 0) return null;
  return (
    <Section title={text.answer} lead={text.answerLead}>
      {steps.map((step) => (
        <Proposal key={step.id} board={board} step={step} />
      ))}
    </Section>
  );
}
