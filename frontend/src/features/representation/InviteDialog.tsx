import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { addMonths } from '@samtavle/shared/domain';
import type { PrivateCategory } from '@samtavle/shared/policy';
import { PRIVATE_CATEGORIES } from '@samtavle/shared/policy';
import { useState } from 'react';
import { InviteProxyDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { privateWords, representationText as text } from './representation.text.js';

interface Props {
  caseId: string;
  today: string;
  onClose: () => void;
  onDone: (words: string) => void;
}

const USUAL_MONTHS = 6;

/** Asking someone to stand in: how much, and until when. What comes out is a link to hand over. */
export function InviteDialog({ caseId, today, onClose, onDone }: Props) {
  const [opened, setOpened] = useState<PrivateCategory[]>([]);
  const [lastDay, setLastDay] = useState<string | null>(addMonths(today, USUAL_MONTHS));
  const invite = useAct(InviteProxyDocument, { caseId, onDone: () => onDone(text.made) });
  return (
    <FormDialog
      title={text.inviteTitle}
      lead={text.inviteLead}
      submit={text.submit}
      sending={invite.sending}
      onClose={onClose}
      onSubmit={() => void invite.run({ caseId, opened, lastDay: lastDay ?? today })}
    >
      <CheckboxGroup
        legend={text.openedLegend}
        description={text.openedHelp}
        value={opened}
        error={invite.problem('opened')}
        onChange={setOpened}
      >
        {PRIVATE_CATEGORIES.map((category) => (
          <Checkbox key={category} value={category}>
            {privateWords[category].title}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <DateField
        label={text.lastDay}
        description={text.lastDayHelp}
        value={lastDay}
        today={today}
        error={invite.problem('lastDay')}
        onChange={setLastDay}
      />
      <ActFeedback act={invite} shown={['opened', 'lastDay']} />
    </FormDialog>
  );
}
