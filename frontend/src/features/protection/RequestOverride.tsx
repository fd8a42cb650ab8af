import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { OVERRIDE } from '@samtavle/shared/policy';
import { useState } from 'react';
import { RequestOverrideDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useMe } from '../../platform/session.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { overrideText as text } from './protection.text.js';

function Dialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { today } = useMe();
  const [reason, setReason] = useState('');
  const [lastDay, setLastDay] = useState<string | null>(null);
  // once it is done the page is read again, and this dialog goes with the page that had nothing
  const request = useAct(RequestOverrideDocument, { caseId });
  return (
    <FormDialog
      title={text.title}
      lead={text.lead}
      submit={text.submit}
      sending={request.sending}
      onClose={onClose}
      onSubmit={() => void request.run({ caseId, reason, lastDay: lastDay ?? today })}
    >
      <Textarea
        label={text.reason}
        description={text.reasonHelp}
        value={reason}
        maxLength={OVERRIDE.reasonTo}
        error={request.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <DateField
        label={text.lastDay}
        description={text.lastDayHelp}
        value={lastDay}
        today={today}
        error={request.problem('lastDay')}
        onChange={setLastDay}
      />
      <ActFeedback act={request} shown={['reason', 'lastDay']} />
    </FormDialog>
  );
}

/** On Nav's page for a case that is not there, whatever the reason: the same for all, so that it says nothing. */
export function RequestOverride({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p style={{ margin: 0 }}>{text.about}</p>
      <div>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {text.open}
        </Button>
      </div>
      {open && <Dialog caseId={caseId} onClose={() => setOpen(false)} />}
    </>
  );
}
