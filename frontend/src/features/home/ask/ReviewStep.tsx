import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState, type SubmitEvent } from 'react';
import { ReviewStepDocument, type ReviewDecision } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import type { Board } from '../../board/index.js';
import { fieldWords, valueWords } from '../../step/index.js';
import { askText } from '../home.text.js';
import styles from './Ask.module.css';

const text = askText.review;
const DECISIONS: readonly ReviewDecision[] = ['CONTINUE', 'INCREASE', 'DECREASE', 'PAUSE'];

interface Props {
  step: Board['steps'][number];
  caseId: string;
  onDone: (words: string) => void;
}

/** The step has run for two weeks: how to go on. Every answer is as good as the others. */
export function ReviewStep({ step, caseId, onDone }: Props) {
  const [decision, setDecision] = useState<ReviewDecision | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const review = useAct(ReviewStepDocument, { caseId, onDone: () => onDone(text.done) });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(decision === null);
    if (decision === null) return;
    void review.run({ id: step.id, expectedVersion: step.version, decision, reason: reason.trim() || null });
  };
  return (
    <form noValidate className={styles['ask']} onSubmit={submit}>
      <RadioGroup
        legend={text.legend}
        value={decision ?? ''}
        error={(missing && decision === null ? text.missing : undefined) ?? review.problem('decision')}
        onChange={(value: ReviewDecision) => setDecision(value)}
      >
        {DECISIONS.map((one) => (
          <Radio key={one} value={one}>
            {text.choices[one]}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={text.reason}
        description={text.reasonHelp}
        minRows={2}
        value={reason}
        error={review.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <div>
        <Button type="submit" loading={review.sending}>
          {text.save}
        </Button>
      </div>
      <ActFeedback act={review} shown={['decision', 'reason']} label={fieldWords} value={valueWords} />
    </form>
  );
}
