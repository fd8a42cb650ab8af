import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { ReviewStepDocument, type ReviewDecision } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { actionText as text, decisionText } from './actions.text.js';
import type { Step } from './currentStep.js';
import { weeksWords } from './step.text.js';

const DECISIONS = ['CONTINUE', 'INCREASE', 'DECREASE', 'PAUSE'] as const satisfies readonly ReviewDecision[];

interface Props {
  caseId: string;
  step: Step;
  onClose: () => void;
}

/** What a review of a running step came to. Mount it to open it. */
export function ReviewStep({ caseId, step: now, onClose }: Props) {
  // As it stood when the question was asked: one answers what one has read.
  const [step] = useState(now);
  const act = useAct(ReviewStepDocument, { caseId, onDone: onClose });
  const [decision, setDecision] = useState<ReviewDecision | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (decision === null) return;
    void act.run({ id: step.id, expectedVersion: step.version, decision, reason: reason.trim() || null });
  };
  const missing = tried && decision === null ? text.reviewMissing : undefined;
  return (
    <FormDialog
      title={text.reviewTitle}
      lead={text.reviewLead(
        weeksWords(step.weekFrom, step.weeks),
        workPercentWords(step.workPercent, step.needsGrant),
      )}
      submit={text.reviewSubmit}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <RadioGroup
        legend={text.reviewLegend}
        value={decision ?? ''}
        error={missing ?? act.problem('decision')}
        onChange={(value: ReviewDecision) => setDecision(value)}
      >
        {DECISIONS.map((it) => (
          <Radio key={it} value={it} description={decisionText[it].help}>
            {decisionText[it].title}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={text.reviewReason}
        description={text.reasonHelp}
        minRows={2}
        value={reason}
        error={act.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActFeedback act={act} shown={['decision', 'reason']} />
    </FormDialog>
  );
}
