import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import type { Step } from '../step/index.js';
import { DeclineStepDocument, DiscussStepDocument } from '../../gql/graphql.js';
import { useAct, type Act } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { gpText as text } from './gp.text.js';

interface Props {
  caseId: string;
  step: Step;
  name: string;
  onClose: () => void;
}

interface Asked extends Omit<Props, 'caseId'> {
  act: Act<{ id: string; expectedVersion: number; reason?: string | null | undefined }>;
  title: string;
  lead: string;
  label: string;
  submit: string;
  /** Said when nothing is written; null when the reason may be left out. */
  missing: string | null;
}

function Ask({ act, step: now, name, onClose, label, missing, ...words }: Asked) {
  // As it stood when the question was asked: one answers what one has read.
  const [step] = useState(now);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacks = missing !== null && reason.trim() === '';
  return (
    <FormDialog
      {...words}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!lacks)
          void act.run({ id: step.id, expectedVersion: step.version, reason: reason.trim() || null });
      }}
    >
      <Textarea
        label={label}
        description={text.reasonHelp(name)}
        minRows={3}
        value={reason}
        error={tried && lacks ? missing : act.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActFeedback act={act} shown={['reason']} />
    </FormDialog>
  );
}

/** The issuer wants to talk before granting. Mount it to open it. */
export function DiscussStep({ caseId, step, name, onClose }: Props) {
  const act = useAct(DiscussStepDocument, { caseId, onDone: onClose });
  return (
    <Ask
      act={act}
      step={step}
      name={name}
      onClose={onClose}
      title={text.discussTitle}
      lead={text.discussLead(name)}
      label={text.discussReason}
      submit={text.discussSubmit}
      missing={null}
    />
  );
}

/** The issuer says not now, and why. Mount it to open it. */
export function DeclineStep({ caseId, step, name, onClose }: Props) {
  const act = useAct(DeclineStepDocument, { caseId, onDone: onClose });
  return (
    <Ask
      act={act}
      step={step}
      name={name}
      onClose={onClose}
      title={text.notNowTitle}
      lead={text.notNowLead(name)}
      label={text.notNowReason}
      submit={text.notNowSubmit}
      missing={text.notNowMissing}
    />
  );
}
