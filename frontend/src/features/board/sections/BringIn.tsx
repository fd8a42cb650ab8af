import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { ADDABLE, type Claim } from '@samtavle/shared/policy';
import { useState } from 'react';
import { AddParticipantDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { FindPerson, type Staff } from '../../../sharing/FindPerson.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { roleWords } from '../../../ui/show/words.js';
import type { Board } from '../useBoard.js';
import { bringInText as text } from './sections.text.js';

/** Asks the citizen to let in somebody whose help one needs; they see nothing before the citizen's yes. */
export function BringIn({
  board,
  onClose,
}: {
  board: Pick<Board, 'caseId' | 'viewer'>;
  onClose: () => void;
}) {
  const { caseId, viewer } = board;
  const roles = ADDABLE[viewer];
  const add = useAct(AddParticipantDocument, { caseId, onDone: onClose });
  const [role, setRole] = useState(roles[0]);
  const [staff, setStaff] = useState<Staff | null>(null);
  const [claim, setClaim] = useState<Claim | null>(null);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (role === undefined || staff === null) return;
    const { personId, organisationId } = staff;
    void add.run({ caseId, role, personId, organisationId, claim });
  };
  return (
    <FormDialog
      title={text.title}
      lead={text.lead}
      submit={text.save}
      sending={add.sending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={text.role}
        value={role ?? ''}
        onChange={(event) => {
          setRole(roles.find((one) => one === event.target.value));
          setStaff(null);
        }}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {roleWords(one)}
          </option>
        ))}
      </Select>
      {role !== undefined && (
        <FindPerson
          key={role}
          caseId={caseId}
          role={role}
          byCitizen={false}
          chosen={staff}
          onChoose={setStaff}
          error={
            add.problem('personId') ??
            add.problem('organisationId') ??
            (tried && staff === null ? text.missing : undefined)
          }
        />
      )}
      <RadioGroup
        legend={text.agreed}
        description={text.agreedHelp}
        value={claim ?? ''}
        error={add.problem('claim')}
        onChange={(value: Claim | '') => setClaim(value === '' ? null : value)}
      >
        <Radio value="">{text.notAgreed}</Radio>
        <Radio value="IN_MEETING">{text.agreedInMeeting}</Radio>
        <Radio value="PAPER">{text.agreedOnPaper}</Radio>
      </RadioGroup>
      <ActFeedback act={add} shown={['personId', 'organisationId', 'claim']} />
    </FormDialog>
  );
}
