import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { useState } from 'react';
import { AskForMeetingDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { whoWords } from '../../ui/show/words.js';
import { wishText as text } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Reading } from './meetings.js';

/** The way to ask Nav for dialogue meeting 2. */
export function AskForMeeting({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const [wantsIssuer, setWants] = useState(false);
  const ask = useAct(AskForMeetingDocument, {
    caseId,
    onDone: () => {
      setOpen(false);
      onDone();
    },
  });
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      {open && (
        <FormDialog
          title={text.title}
          lead={text.lead}
          submit={text.save}
          sending={ask.sending}
          onClose={() => setOpen(false)}
          onSubmit={() => void ask.run({ caseId, wantsIssuer })}
        >
          <Checkbox checked={wantsIssuer} onChange={({ target }) => setWants(target.checked)}>
            {text.wantsIssuer}
          </Checkbox>
          <ActFeedback act={ask} />
        </FormDialog>
      )}
    </>
  );
}

/** Who has asked for the meeting, as far as the reader sees it; once it is held that is answered. */
export function Wishes({ reading }: { reading: Reading }) {
  const held = reading.meetings.some(({ type, state }) => type === 'DIALOGUE_MEETING_2' && state === 'HELD');
  if (reading.wishes.length === 0 || held) return null;
  return (
    <Section title={text.listTitle}>
      <ul className={styles['list']}>
        {reading.wishes.map(({ id, byRole, name, wantsIssuer, askedAt }) => (
          <li key={id}>
            {text.one(name ?? whoWords(byRole, reading), longDate(askedAt))}
            {wantsIssuer && <span className={styles['subtle']}> {text.withIssuer}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
