import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { MoveMilestoneDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { draftText as text } from './followUpPlan.text.js';
import type { JobPlan } from './plan.js';

/** The law's exception: a plan that is obviously unnecessary, with its reason. */
export function NotNeeded({ caseId, duty }: { caseId: string; duty: NonNullable<JobPlan['duty']> }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const move = useAct(MoveMilestoneDocument, { caseId, onDone: () => setOpen(false) });
  return (
    <>
      <Button type="button" variant="tertiary" onClick={() => setOpen(true)}>
        {text.notNeeded}
      </Button>
      {open && (
        <FormDialog
          title={text.notNeededTitle}
          lead={text.notNeededLead}
          submit={text.save}
          sending={move.sending}
          onClose={() => setOpen(false)}
          onSubmit={() =>
            void move.run({ id: duty.id, expectedVersion: duty.version, status: 'EXCEPTION', reason })
          }
        >
          <Textarea
            label={text.notNeededReason}
            minRows={2}
            value={reason}
            error={move.problem('reason')}
            onChange={(event) => setReason(event.target.value)}
          />
          <ActFeedback act={move} shown={['reason']} />
        </FormDialog>
      )}
    </>
  );
}
