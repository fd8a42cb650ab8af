import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import {
  AcceptStepDocument,
  StartStepDocument,
  type BoardFieldsFragment as Board,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { actionText as text } from './actions.text.js';
import type { Step } from './currentStep.js';
import { ReviewStep } from './ReviewStep.js';
import styles from './StepActions.module.css';
import { ChangeStep } from './StepForm.js';
import { WithdrawStep } from './WithdrawStep.js';

interface Props {
  board: Board;
  step: Step;
}

/** What those who write the plan (citizen and therapist) may do with a step now; nothing when nothing is open. */
export function StepActions({ board, step }: Props) {
  const { caseId } = board;
  const [open, setOpen] = useState<'change' | 'review' | 'withdraw' | null>(null);
  const accept = useAct(AcceptStepDocument, { caseId });
  const start = useAct(StartStepDocument, { caseId });
  const it = { id: step.id, expectedVersion: step.version };
  const close = () => setOpen(null);
  if (step.may.length === 0 && !step.mayEdit) return null;
  return (
    <div className={styles['actions']}>
      <div className={styles['buttons']}>
        {step.may.includes('ACCEPT') && (
          <Button loading={accept.sending} onClick={() => void accept.run(it)}>
            {text.accept}
          </Button>
        )}
        {step.may.includes('START') && (
          <Button
            variant={step.weekFrom <= board.today ? 'primary' : 'secondary'}
            loading={start.sending}
            onClick={() => void start.run(it)}
          >
            {text.start}
          </Button>
        )}
        {step.may.includes('REVIEW') && (
          <Button
            variant={step.reviewDate <= board.today ? 'primary' : 'secondary'}
            onClick={() => setOpen('review')}
          >
            {text.review}
          </Button>
        )}
        {step.mayEdit && (
          <Button variant="secondary" onClick={() => setOpen('change')}>
            {text.change}
          </Button>
        )}
        {step.may.includes('WITHDRAW') && (
          <Button variant="tertiary" data-color="neutral" onClick={() => setOpen('withdraw')}>
            {text.withdraw}
          </Button>
        )}
      </div>
      <ActFeedback act={accept} />
      <ActFeedback act={start} />
      {open === 'change' && <ChangeStep board={board} step={step} onClose={close} />}
      {open === 'review' && <ReviewStep caseId={caseId} step={step} onClose={close} />}
      {open === 'withdraw' && <WithdrawStep caseId={caseId} step={step} onClose={close} />}
    </div>
  );
}
