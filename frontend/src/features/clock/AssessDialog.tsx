import { Select } from '@navikt/ds-react/Select';
import { ACTIVITY_REASONS, ACTIVITY_STATES, activityState, reasonsOf } from '@samtavle/shared/domain';
import { useState } from 'react';
import { AssessActivityDocument, type ActivityReason } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useMe } from '../../platform/session.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { activityReasons, activityStates, activityText as text } from './clock.text.js';

interface Props {
  activity: { readonly milestoneId: string; readonly version: number };
  caseId: string;
  onClose: () => void;
}

const JUDGED = ACTIVITY_STATES.filter((state) => state !== 'NEW');

/** One choice says both the state and the reason; only what is awaited has a day. */
export function AssessDialog({ activity: { milestoneId, version }, caseId, onClose }: Props) {
  const { today } = useMe();
  const [reason, setReason] = useState<ActivityReason | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const act = useAct(AssessActivityDocument, { caseId, onDone: onClose });
  const awaits = activityState(reason) === 'AWAITING';
  const send = () => {
    setTried(true);
    if (reason === null) return;
    void act.run({ id: milestoneId, expectedVersion: version, reason, until: awaits ? until : null });
  };
  return (
    <FormDialog
      title={text.dialogTitle}
      lead={text.dialogLead}
      submit={text.submit}
      sending={act.sending}
      onClose={onClose}
      onSubmit={send}
    >
      <Select
        label={text.reason}
        value={reason ?? ''}
        error={tried && reason === null ? text.missing : act.problem('reason')}
        onChange={(event) => setReason(ACTIVITY_REASONS.find((it) => it === event.target.value) ?? null)}
      >
        <option value="">{text.choose}</option>
        {JUDGED.map((state) => (
          <optgroup key={state} label={activityStates[state]}>
            {reasonsOf(state).map((it) => (
              <option key={it} value={it}>
                {`${activityStates[state]}: ${activityReasons[it]}`}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {awaits && (
        <DateField
          label={text.untilLabel}
          value={until}
          today={today}
          error={act.problem('until')}
          onChange={setUntil}
        />
      )}
      <ActFeedback act={act} shown={['reason', 'until']} />
    </FormDialog>
  );
}
