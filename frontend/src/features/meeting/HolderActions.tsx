import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { MoveMilestoneDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { ArrangeDialog } from './ArrangeDialog.js';
import { arrangeText as text } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Meeting, Reading } from './meetings.js';

interface Props {
  caseId: string;
  reading: Reading;
  meeting: Meeting;
}

function CallOff({ caseId, meeting, onClose }: Pick<Props, 'caseId' | 'meeting'> & { onClose: () => void }) {
  const [reason, setReason] = useState('');
  const move = useAct(MoveMilestoneDocument, { caseId, onDone: onClose });
  const { id, version } = meeting;
  return (
    <FormDialog
      title={text.offTitle}
      lead={text.offLead}
      submit={text.off}
      sending={move.sending}
      danger
      onClose={onClose}
      onSubmit={() => void move.run({ id, expectedVersion: version, status: 'CANCELLED', reason })}
    >
      <Textarea
        label={text.offReason}
        minRows={2}
        value={reason}
        error={move.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActFeedback act={move} shown={['reason']} />
    </FormDialog>
  );
}

/** What the one who holds a meeting does with it: sets or moves its time, tells that it was held, calls it off. */
export function HolderActions({ caseId, reading, meeting }: Props) {
  const [arranging, setArranging] = useState(false);
  const [callingOff, setCallingOff] = useState(false);
  const held = useAct(MoveMilestoneDocument, { caseId });
  const { id, version, arranged, mayHold } = meeting;
  return (
    <div>
      <div className={styles['buttons']}>
        {mayHold && (
          <Button
            loading={held.sending}
            onClick={() => void held.run({ id, expectedVersion: version, status: 'DONE' })}
          >
            {text.held}
          </Button>
        )}
        <Button variant={arranged === null ? 'primary' : 'secondary'} onClick={() => setArranging(true)}>
          {arranged === null ? text.open : text.change}
        </Button>
        {arranged !== null && (
          <Button variant="tertiary" onClick={() => setCallingOff(true)}>
            {text.off}
          </Button>
        )}
      </div>
      <ActFeedback act={held} />
      {arranging && (
        <ArrangeDialog
          caseId={caseId}
          today={reading.today}
          meeting={meeting}
          onClose={() => setArranging(false)}
        />
      )}
      {callingOff && <CallOff caseId={caseId} meeting={meeting} onClose={() => setCallingOff(false)} />}
    </div>
  );
}
