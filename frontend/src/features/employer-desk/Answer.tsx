import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import { useState } from 'react';
import type { Board } from '../board/index.js';
import { isSickListed, StepCard, weeksWords, type Step } from '../step/index.js';
import { AgreeStepDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Section } from '../../ui/page/Section.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
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

function Proposal({ board, step, onAgreed }: { board: Board; step: Step; onAgreed: () => void }) {
  const agree = useAct(AgreeStepDocument, { caseId: board.caseId, onDone: onAgreed });
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

/** The steps that wait for the employer's yes, and what was just agreed; nothing where there is neither. */
export function Answer({ board }: { board: Board }) {
  const [agreed, setAgreed] = useState<readonly Step[]>([]);
  const steps = board.steps.filter((step) => step.may.includes('AGREE'));
  const pair = (step: Step) => workPercentWords(step.workPercent, step.needsGrant || isSickListed(board));
  // What was agreed is told while the plan is still to be seen.
  const told = agreed.filter(({ id }) => board.steps.some((step) => step.id === id));
  return (
    <>
      {told.map((step) => (
        <DoneNote key={`${step.id} ${step.version}`}>
          {text.agreed(pair(step), weeksWords(step.weekFrom, step.weeks))}
        </DoneNote>
      ))}
      {steps.length > 0 && (
        <Section title={text.answer} lead={text.answerLead}>
          {steps.map((step) => (
            <Proposal
              key={step.id}
              board={board}
              step={step}
              onAgreed={() => setAgreed((before) => [...before, step])}
            />
          ))}
        </Section>
      )}
    </>
  );
}
