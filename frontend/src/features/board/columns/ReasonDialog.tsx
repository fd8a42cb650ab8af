import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import type { MilestoneStatus } from '../../../gql/graphql.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { milestoneWords } from '../../../ui/show/words.js';
import type { Card } from './columns.js';
import { reasonText as text } from './columns.text.js';

interface Props {
  card: Card;
  /** Chosen already, when it came from the menu. */
  status: MilestoneStatus | undefined;
  onClose: () => void;
  onMove: (status: MilestoneStatus, reason: string) => void;
}

/** Before a card leaves the plan: which way, and why. */
export function ReasonDialog({ card, status, onClose, onMove }: Props) {
  const [which, setWhich] = useState<MilestoneStatus>(status ?? 'EXCEPTION');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') onMove(which, reason.trim());
  };
  return (
    <FormDialog
      title={text.title(milestoneWords(card.type, card.title))}
      submit={text.save}
      sending={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup legend={text.which} value={which} onChange={(value: MilestoneStatus) => setWhich(value)}>
        <Radio value="EXCEPTION">{text.exception}</Radio>
        <Radio value="CANCELLED">{text.cancelled}</Radio>
      </RadioGroup>
      <Textarea
        label={text.reason}
        description={text.help}
        maxLength={255}
        minRows={2}
        value={reason}
        error={missing ? text.missing : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
