import { Select } from '@navikt/ds-react/Select';
import type { Partiality } from '@samtavle/shared/policy';
import { useState } from 'react';
import { ReportImpartialityDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { personLine } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import type { Board } from '../board/index.js';
import { KindField } from './KindField.js';
import { reportText as text } from './protection.text.js';

interface Props {
  caseId: string;
  people: Board['participants'];
  onClose: () => void;
  onDone: (words: string) => void;
}

/** The citizen tells that someone is too near: that person is shut out at once. */
export function ReportDialog({ caseId, people, onClose, onDone }: Props) {
  const [participantId, setParticipantId] = useState('');
  const [kind, setKind] = useState<Partiality | null>(null);
  const [tried, setTried] = useState(false);
  const name = people.find((person) => person.id === participantId)?.name ?? '';
  const report = useAct(ReportImpartialityDocument, { caseId, onDone: () => onDone(text.done(name)) });
  return (
    <FormDialog
      title={text.title}
      lead={text.lead}
      submit={text.submit}
      sending={report.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (participantId !== '' && kind !== null) void report.run({ participantId, kind });
      }}
    >
      <Select
        label={text.person}
        value={participantId}
        error={tried && participantId === '' ? text.missingPerson : report.problem('participantId')}
        onChange={(event) => setParticipantId(event.target.value)}
      >
        <option value="" />
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {`${person.name}, ${personLine(person)}`}
          </option>
        ))}
      </Select>
      <KindField
        legend={text.kind}
        value={kind}
        error={tried && kind === null ? text.missingKind : report.problem('kind')}
        onChange={setKind}
      />
      <ActFeedback act={report} shown={['participantId', 'kind']} />
    </FormDialog>
  );
}
