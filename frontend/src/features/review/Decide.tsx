import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState, type SubmitEvent } from 'react';
import { ReviewStepDocument, type ReviewDecision } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DirectionField } from './DirectionField.js';
import { fieldWords, reviewText as text, valueWords } from './review.text.js';
import styles from './Review.module.css';

interface Props {
  caseId: string;
  step: { id: string; version: number };
  onDone: () => void;
}

/** What they agree on. It closes the review, and the next step may start. */
export function Decide({ caseId, step, onDone }: Props) {
  const act = useAct(ReviewStepDocument, { caseId, onDone });
  const [decision, setDecision] = useState<ReviewDecision | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(decision === null);
    if (decision === null) return;
    void act.run({ id: step.id, expectedVersion: step.version, decision, reason: reason.trim() || null });
  };
  return (
    <form noValidate className={`${styles['guide'] ?? ''} ${styles['part'] ?? ''}`} onSubmit={submit}>
      <DirectionField
        legend={text.decideTitle}
        description={text.decideLead}
        value={decision}
        error={missing && decision === null ? text.missing : act.problem('decision')}
        onChange={setDecision}
      />
      <Textarea
        label={text.decideReason}
        description={text.decideReasonHelp}
        minRows={2}
        value={reason}
        error={act.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <div>
        <Button type="submit" loading={act.sending}>
          {text.decide}
        </Button>
      </div>
      <ActFeedback act={act} shown={['decision', 'reason']} label={fieldWords} value={valueWords} />
    </form>
  );
}
