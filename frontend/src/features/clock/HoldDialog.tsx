import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { HOLD_REASONS } from '@samtavle/shared/domain';
import { useState } from 'react';
import { HoldMilestoneDocument, type HoldReason } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useMe } from '../../platform/session.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { holdReasons, holdText as text } from './clock.text.js';
import type { Deadline } from './order.js';

interface Props {
  deadline: Deadline;
  caseId: string;
  title: string;
  onClose: () => void;
}

/** Why and until when a deadline is on hold; no free words, for everyone who sees the deadline sees them. */
export function HoldDialog({ deadline: { id, version, hold }, caseId, title, onClose }: Props) {
  const { today } = useMe();
  const [because, setBecause] = useState<HoldReason | null>(hold?.because ?? null);
  const [until, setUntil] = useState<string | null>(hold?.until ?? null);
  const [tried, setTried] = useState(false);
  const act = useAct(HoldMilestoneDocument, { caseId, onDone: onClose });
  const send = () => {
    setTried(true);
    if (because === null) return;
    void act.run({ id, expectedVersion: version, hold: { because, until: until ?? '' } });
  };
  const remove = () => void act.run({ id, expectedVersion: version, hold: null });
  return (
    <FormDialog
      title={text.title(title)}
      lead={text.lead}
      submit={text.submit}
      sending={act.sending}
      onClose={onClose}
      onSubmit={send}
    >
      <Select
        label={text.because}
        value={because ?? ''}
        error={tried && because === null ? text.missing : act.problem('hold.because')}
        onChange={(event) => setBecause(HOLD_REASONS.find((reason) => reason === event.target.value) ?? null)}
      >
        <option value="">{text.choose}</option>
        {HOLD_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {holdReasons[reason]}
          </option>
        ))}
      </Select>
      <DateField
        label={text.until}
        description={text.untilHelp}
        value={until}
        today={today}
        error={act.problem('hold.until')}
        onChange={setUntil}
      />
      {hold !== null && (
        <div>
          <Button type="button" size="small" variant="tertiary" loading={act.sending} onClick={remove}>
            {text.remove}
          </Button>
        </div>
      )}
      <ActFeedback act={act} shown={['hold.because', 'hold.until']} />
    </FormDialog>
  );
}
