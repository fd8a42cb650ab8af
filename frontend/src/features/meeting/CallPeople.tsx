import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { useState } from 'react';
import { InviteToMeetingDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { roleWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import { callText as text } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Meeting, Reading } from './meetings.js';

interface Props {
  caseId: string;
  reading: Reading;
  meeting: Meeting;
}

/** Calls people to a meeting: by who holds it, and by the citizen, who may bring a representative or the issuer. */
export function CallPeople({ caseId, reading, meeting }: Props) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const holds = meeting.ownerRole === reading.viewer;
  const close = () => {
    setOpen(false);
    setChosen([]);
    setTried(false);
  };
  const invite = useAct(InviteToMeetingDocument, { caseId, onDone: close });
  const people = reading.people.filter(({ id }) => meeting.mayCall.includes(id));
  const participantIds = chosen.filter((id) => people.some((person) => person.id === id));
  const nobody = people.length === 0;
  const submit = () => {
    setTried(true);
    if (nobody) close();
    else if (participantIds.length > 0) void invite.run({ milestoneId: meeting.id, participantIds });
  };
  return (
    <div className={styles['buttons']}>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {holds ? text.open : text.bring}
      </Button>
      {open && (
        <FormDialog
          title={holds ? text.openTitle : text.bring}
          lead={holds ? text.lead : text.bringLead}
          submit={nobody ? text.close : text.save}
          sending={invite.sending}
          onClose={close}
          onSubmit={submit}
        >
          {nobody ? (
            <Empty>{text.nobody}</Empty>
          ) : (
            <CheckboxGroup
              legend={text.who}
              value={participantIds}
              error={
                invite.problem('participantIds') ??
                (tried && participantIds.length === 0 ? text.missing : undefined)
              }
              onChange={(ids: string[]) => setChosen(ids)}
            >
              {people.map(({ id, name, title, role, organisationName }) => (
                <Checkbox
                  key={id}
                  value={id}
                  description={[title ?? roleWords(role), organisationName].join(' · ')}
                >
                  {id === reading.viewerParticipantId ? text.you(name) : name}
                </Checkbox>
              ))}
            </CheckboxGroup>
          )}
          {holds && meeting.type === 'DIALOGUE_MEETING_1' && <Empty>{text.issuer}</Empty>}
          <ActFeedback act={invite} shown={['participantIds']} />
        </FormDialog>
      )}
    </div>
  );
}
