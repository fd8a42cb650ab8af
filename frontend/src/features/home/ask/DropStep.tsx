import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { WithdrawStepDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import type { Board } from '../../board/index.js';
import { fieldWords, valueWords } from '../../step/index.js';
import { askText } from '../home.text.js';

const text = askText.decline;

interface Props {
  step: Board['steps'][number];
  caseId: string;
  onClose: () => void;
  onDone: () => void;
}

/** Puts a step away, with a reason only when one wants to give it. */
export function DropStep({ step, caseId, onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const drop = useAct(WithdrawStepDocument, { caseId, onDone });
  return (
    <FormDialog
      title={text.title}
      lead={text.lead}
      submit={text.submit}
      sending={drop.sending}
      onClose={onClose}
      onSubmit={() =>
        void drop.run({ id: step.id, expectedVersion: step.version, reason: reason.trim() || null })
      }
    >
      <Textarea
        label={text.reason}
        description={text.reasonHelp}
        minRows={2}
        value={reason}
        error={drop.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActFeedback act={drop} shown={['reason']} label={fieldWords} value={valueWords} />
    </FormDialog>
  );
}
