import { Select } from '@navikt/ds-react/Select';
import { isRecipient, RECIPIENTS, type Recipient } from '@samtavle/shared/policy';
import { useState } from 'react';
import {
  AddParticipantDocument,
  DirectoryDocument,
  ReplaceParticipantDocument,
  type DirectoryQuery,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useRead } from '../../platform/read.js';
import { byBasis, sightOf } from '../../sharing/sight.js';
import { sightPhrase, words } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Empty, LoadingRows } from '../../ui/state/states.js';
import styles from './dialogs.module.css';
import type { Person } from './PersonCard.js';
import { peopleText as text } from './sharing.text.js';

type Staff = DirectoryQuery['directory'][number];

interface Props {
  caseId: string;
  /** Those who take part now, who can't be added again. */
  people: readonly Person[];
  onClose: () => void;
  onDone: (words: string) => void;
}

function keyOf(staff: Pick<Staff, 'personId' | 'organisationId'>): string {
  return `${staff.personId} ${staff.organisationId}`;
}

interface Choosing {
  role: Recipient;
  people: readonly Person[];
  chosen: Staff | null;
  onChoose: (staff: Staff | null) => void;
  error: string | undefined;
}

/** Those of one role that can be brought in. */
function ChoosePerson({ role, people, chosen, onChoose, error }: Choosing) {
  const { data, failed } = useRead(DirectoryDocument, { role });
  if (failed) return <Empty>{text.none}</Empty>;
  if (data === undefined) return <LoadingRows rows={1} />;
  const here = people.filter((person) => person.role === role);
  const staff = data.directory.filter(
    (one) =>
      !here.some(
        (person) => person.personId === one.personId && person.organisationName === one.organisationName,
      ),
  );
  if (staff.length === 0) return <Empty>{text.none}</Empty>;
  return (
    <Select
      label={text.person}
      value={chosen === null ? '' : keyOf(chosen)}
      error={error}
      onChange={(event) => onChoose(staff.find((one) => keyOf(one) === event.target.value) ?? null)}
    >
      <option value="">{text.choosePerson}</option>
      {staff.map((one) => (
        <option key={keyOf(one)} value={keyOf(one)}>
          {[one.name, one.title, one.organisationName].filter((part) => part !== null).join(', ')}
        </option>
      ))}
    </Select>
  );
}

/** What one with this role sees without being given anything. */
function SeenAtOnce({ role }: { role: Recipient }) {
  const seen = byBasis(sightOf({ id: '', role, endedAt: null }, []));
  return (
    <div className={styles['sees']} role="status">
      {seen.length === 0 ? (
        <p>{text.nothingAtOnce}</p>
      ) : (
        <>
          <p>{text.atOnce}</p>
          <ul>
            {seen.map((group) => (
              <li key={group.basis}>{sightPhrase(group)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Brings a person into the case: first the role, then who, and what that means at once. */
export function AddPerson({ caseId, people, onClose, onDone }: Props) {
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
        {RECIPIENTS.map((one) => (
          <option key={one} value={one}>
            {words.roles[one].name}
          </option>
        ))}
      </Select>
      {role !== null && (
        <>
          <ChoosePerson
            role={role}
            people={people}
            chosen={staff}
            onChoose={setStaff}
            error={tried && staff === null ? text.missingPerson : add.problem('personId')}
          />
          <SeenAtOnce role={role} />
        </>
      )}
      <ActFeedback act={add} shown={['role', 'personId']} />
    </FormDialog>
  );
}

/** A new leader for the old: a new recipient, who inherits nothing. */
export function ReplacePerson({ person, caseId, people, onClose, onDone }: Props & { person: Person }) {
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
        role={person.role}
        people={people}
        chosen={staff}
        onChoose={setStaff}
        error={tried && staff === null ? text.missingPerson : replace.problem('personId')}
      />
      <SeenAtOnce role={person.role} />
      <ActFeedback act={replace} shown={['personId']} />
    </FormDialog>
  );
}
