import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { WithdrawStepDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { actionText as text } from './actions.text.js';
import type { Step } from './currentStep.js';

interface Props {
  caseId: string;
  step: Step;
  onClose: () => void;
}

/** Taking a step out of the plan, asked once more. Mount it to open it. */
export function WithdrawStep({ caseId, step: now, onClose }: Props) {
  // As it stood when the question was asked: one answers what one has read.
  const [step] = useState(now);
  const act = useAct(WithdrawStepDocument, { caseId, onDone: onClose });
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={text.withdrawTitle}
      lead={text.withdrawLead}
      submit={text.withdrawSubmit}
      danger
      sending={act.sending}
      onClose={onClose}
      onSubmit={() =>
        void act.run({ id: step.id, expectedVersion: step.version, reason: reason.trim() || null })
      }
    >
      <Textarea
        label={text.withdrawReason}
        description={text.reasonHelp}
        minRows={2}
        value={reason}
        error={act.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActFeedback act={act} shown={['reason']} />
    </FormDialog>
  );
}
