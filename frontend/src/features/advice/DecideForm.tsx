import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { DecisionOutcome } from '@samtavle/shared/domain';
import { DECISION_OUTCOMES, outcomeNeedsReason } from '@samtavle/shared/domain';
import { useState } from 'react';
import { MakeDecisionDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { adviceText as text, outcomeText } from './advice.text.js';

interface Props {
  caseId: string;
  /** What is decided on; left out for a decision without advice. */
  about?: { words: string; recommendationId?: string; consultationId?: string };
  onClose: () => void;
}

/** A decision: follows, deviates or declines, with the reason where the advice is not followed. */
export function DecideForm({ caseId, about, onClose }: Props) {
  const act = useAct(MakeDecisionDocument, { caseId, onDone: onClose });
  const [outcome, setOutcome] = useState<DecisionOutcome>(about === undefined ? 'OWN' : 'FOLLOWED');
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const needsReason = outcomeNeedsReason(outcome);
  const submit = () => {
    setTried(true);
    if (words.trim() === '' || (needsReason && reason.trim() === '')) return;
    void act.run({
      caseId,
      recommendationId: about?.recommendationId ?? null,
      consultationId: about?.consultationId ?? null,
      outcome,
      text: words.trim(),
      reason: reason.trim() === '' ? null : reason.trim(),
    });
  };
  return (
    <FormDialog
      title={about === undefined ? text.ownDecisionTitle : text.decideTitle}
      {...(about !== undefined && { lead: about.words })}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      {about !== undefined && (
        <RadioGroup
          legend={text.outcome}
          value={outcome}
          error={act.problem('outcome')}
          onChange={(value: DecisionOutcome) => setOutcome(value)}
        >
          {DECISION_OUTCOMES.filter((it) => it !== 'OWN').map((it) => (
            <Radio key={it} value={it}>
              {outcomeText[it]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Textarea
        label={text.decisionText}
        minRows={2}
        value={words}
        error={tried && words.trim() === '' ? text.missing : act.problem('text')}
        onChange={({ target }) => setWords(target.value)}
      />
      {about !== undefined && (
        <Textarea
          label={text.reason}
          description={text.reasonHelp}
          minRows={2}
          value={reason}
          error={tried && needsReason && reason.trim() === '' ? text.missingReason : act.problem('reason')}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <ActFeedback act={act} shown={['outcome', 'text', 'reason']} />
    </FormDialog>
  );
}
