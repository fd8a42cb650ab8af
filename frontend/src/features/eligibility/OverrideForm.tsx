import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { OVERRIDE_RESULTS, type OverridableItem, type OverrideResult } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { useState } from 'react';
import { OverrideEligibilityDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { eligibilityText as text } from './eligibility.text.js';
import type { Ground, Line } from './line.js';

interface Props {
  ground: Ground;
  item: OverridableItem;
  line: Line;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Sets a result aside, with the reason; both stay to be seen. */
export function OverrideForm({ ground, item, line, onClose, onDone }: Props) {
  const [result, setResult] = useState<OverrideResult | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(OverrideEligibilityDocument, {
    caseId: ground.caseId,
    onDone: () => {
      onClose();
      onDone(text.saved);
    },
  });
  return (
    <FormDialog
      title={text.overrideOf(ownWords.eligibility[item])}
      lead={text.overrideLead}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (result === null || reason.trim() === '') return;
        const expectedVersion = line.overrides[0]?.version ?? 0;
        void act.run({ caseId: ground.caseId, item, result, reason: reason.trim(), expectedVersion });
      }}
    >
      <RadioGroup
        legend={text.overrideLegend}
        value={result ?? ''}
        error={tried && result === null ? text.missing : act.problem('result')}
        onChange={(value: OverrideResult) => setResult(value)}
      >
        {OVERRIDE_RESULTS.map((one) => (
          <Radio key={one} value={one}>
            {ownWords.support[one]}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={text.reason}
        minRows={2}
        value={reason}
        error={tried && reason.trim() === '' ? text.missingReason : act.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActFeedback act={act} shown={['result', 'reason']} />
    </FormDialog>
  );
}
