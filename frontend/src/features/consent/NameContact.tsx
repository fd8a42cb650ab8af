import { useState } from 'react';
import { NameEmployerContactDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import type { Staff } from '../../sharing/FindPerson.js';
import { firstName } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { contactText as text } from '../admission/index.js';
import { ChoosePerson, SeenAtOnce } from './ChoosePerson.js';
import type { Person } from './person.js';
import { peopleText } from './sharing.text.js';

interface Props {
  /** Whom the law lets in there now. */
  person: Person;
  people: readonly Person[];
  consents: readonly ConsentRecord[];
  caseId: string;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** One contact for an employment: whoever the citizen names stands in the leader's place, which stays ended. */
export function NameContact({ person, people, consents, caseId, onClose, onDone }: Props) {
  const { organisationId } = person;
  const [staff, setStaff] = useState<Staff | null>(null);
  const [tried, setTried] = useState(false);
  const before = firstName(person.name);
  const name = useAct(NameEmployerContactDocument, {
    caseId,
    onDone: () => onDone(text.done(staff?.name ?? peopleText.they, before)),
  });
  return (
    <FormDialog
      title={text.title(person.organisationName)}
      lead={text.lead(before)}
      submit={text.submit}
      sending={name.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (staff !== null) void name.run({ caseId, personId: staff.personId, organisationId });
      }}
    >
      <ChoosePerson
        caseId={caseId}
        role="EMPLOYER"
        people={people}
        at={organisationId}
        chosen={staff}
        onChoose={setStaff}
        error={tried && staff === null ? peopleText.missingPerson : name.problem('personId')}
      />
      <SeenAtOnce role="EMPLOYER" consents={consents} />
      <ActFeedback act={name} shown={['personId']} />
    </FormDialog>
  );
}
