import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { ProposeHandoverDocument, type HandoverQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { proposeText as text } from './handover.text.js';

interface Props {
  caseId: string;
  citizenName: string;
  colleagues: NonNullable<HandoverQuery['handover']>['colleagues'];
  onClose: () => void;
}

/** Which colleague, and where things stand. */
export function ProposeDialog({ caseId, citizenName, colleagues, onClose }: Props) {
  const [successorId, setSuccessor] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const propose = useAct(ProposeHandoverDocument, { caseId, onDone: onClose });
  return (
    <FormDialog
      title={text.title}
      lead={text.lead(citizenName)}
      submit={text.submit}
      sending={propose.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (successorId !== '') void propose.run({ caseId, successorId, note });
      }}
    >
      <Select
        label={text.who}
        value={successorId}
        error={tried && successorId === '' ? text.missing : propose.problem('successorId')}
        onChange={(event) => setSuccessor(event.target.value)}
      >
        <option value="">{text.choose}</option>
        {colleagues.map(({ personId, name, title }) => (
          <option key={personId} value={personId}>
            {title === null ? name : `${name}, ${title}`}
          </option>
        ))}
      </Select>
      <Textarea
        label={text.note}
        description={text.noteHelp}
        minRows={4}
        value={note}
        error={propose.problem('note')}
        onChange={(event) => setNote(event.target.value)}
      />
      <ActFeedback act={propose} shown={['successorId', 'note']} />
    </FormDialog>
  );
}
