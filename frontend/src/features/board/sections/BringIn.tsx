import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { ADDABLE, joinsByConsent, type GivenVia } from '@samtavle/shared/policy';
import { useState } from 'react';
import { AddParticipantDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { FindPerson, type Staff } from '../../../sharing/FindPerson.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { roleWords } from '../../../ui/show/words.js';
import type { Board } from '../useBoard.js';
import { bringInText as text } from './sections.text.js';

/** Calls somebody whose help one needs into the case; what they may see is the citizen's to decide. */
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
  const [agreedVia, setAgreedVia] = useState<GivenVia | null>(null);
  const [tried, setTried] = useState(false);
  const asks = role !== undefined && joinsByConsent(role);
  const submit = () => {
    setTried(true);
    if (role === undefined || staff === null || (asks && agreedVia === null)) return;
    const { personId, organisationId } = staff;
    void add.run({ caseId, role, personId, organisationId, agreedVia: asks ? agreedVia : null });
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
          error={add.problem('personId') ?? (tried && staff === null ? text.missing : undefined)}
        />
      )}
      {asks && (
        <RadioGroup
          legend={text.agreed}
          description={text.agreedHelp}
          value={agreedVia ?? ''}
          error={add.problem('agreedVia') ?? (tried && agreedVia === null ? text.agreedMissing : undefined)}
          onChange={(value: GivenVia) => setAgreedVia(value)}
        >
          <Radio value="IN_MEETING">{text.agreedInMeeting}</Radio>
          <Radio value="PAPER">{text.agreedOnPaper}</Radio>
        </RadioGroup>
      )}
      <ActFeedback act={add} shown={['personId', 'agreedVia']} />
    </FormDialog>
  );
}
