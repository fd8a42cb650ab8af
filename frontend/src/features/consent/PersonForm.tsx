import { Select } from '@navikt/ds-react/Select';
import { isRecipient, RECIPIENTS, type Recipient } from '@samtavle/shared/policy';
import { useState } from 'react';
import { AddParticipantDocument, ReplaceParticipantDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { words } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import type { Staff } from '../../sharing/FindPerson.js';
import { ChoosePerson, SeenAtOnce } from './ChoosePerson.js';
import type { Person } from './person.js';
import { peopleText as text } from './sharing.text.js';

interface Props {
  caseId: string;
  /** Those who take part now, who can't be added again. */
  people: readonly Person[];
  consents: readonly ConsentRecord[];
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Brings a person into the case: first the role, then who, and what that means at once. */
export function AddPerson({ caseId, people, consents, onClose, onDone }: Props) {
  const [role, setRole] = useState<Recipient | null>(null);
  const [staff, setStaff] = useState<Staff | null>(null);
  const [tried, setTried] = useState(false);
  const add = useAct(AddParticipantDocument, {
    caseId,
    onDone: () => onDone(text.added(staff?.name ?? text.they)),
  });
  const submit = () => {
    setTried(true);
    if (role === null || staff === null) return;
    void add.run({ caseId, role, personId: staff.personId, organisationId: staff.organisationId });
  };
  return (
    <FormDialog
      title={text.addTitle}
      lead={text.addLead}
      submit={text.add}
      sending={add.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label={text.role}
        value={role ?? ''}
        error={tried && role === null ? text.missingRole : add.problem('role')}
        onChange={(event) => {
          setRole(isRecipient(event.target.value) ? event.target.value : null);
          setStaff(null);
        }}
      >
        <option value="">{text.chooseRole}</option>
        {RECIPIENTS.filter((one) => one !== 'SUPPORT_PERSON').map((one) => (
          <option key={one} value={one}>
            {words.roles[one].name}
          </option>
        ))}
      </Select>
      {role !== null && (
        <>
          <ChoosePerson
            caseId={caseId}
            role={role}
            people={people}
            chosen={staff}
            onChoose={setStaff}
            error={tried && staff === null ? text.missingPerson : add.problem('personId')}
          />
          <SeenAtOnce role={role} consents={consents} />
        </>
      )}
      <ActFeedback act={add} shown={['role', 'personId']} />
    </FormDialog>
  );
}

/** A new leader for the old: a new recipient, who inherits nothing. */
export function ReplacePerson({
  person,
  caseId,
  people,
  consents,
  onClose,
  onDone,
}: Props & { person: Person }) {
  const [staff, setStaff] = useState<Staff | null>(null);
  const [tried, setTried] = useState(false);
  const replace = useAct(ReplaceParticipantDocument, {
    caseId,
    onDone: () => onDone(text.replaced(staff?.name ?? text.they)),
  });
  const submit = () => {
    setTried(true);
    if (staff === null) return;
    void replace.run({
      participantId: person.id,
      personId: staff.personId,
      organisationId: staff.organisationId,
    });
  };
  return (
    <FormDialog
      title={text.replaceTitle(person.name)}
      lead={text.replaceLead(person.name)}
      submit={text.replace}
      sending={replace.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <ChoosePerson
        caseId={caseId}
        role={person.role}
        people={people}
        chosen={staff}
        onChoose={setStaff}
        error={tried && staff === null ? text.missingPerson : replace.problem('personId')}
      />
      <SeenAtOnce role={person.role} consents={consents} />
      <ActFeedback act={replace} shown={['personId']} />
    </FormDialog>
  );
}
