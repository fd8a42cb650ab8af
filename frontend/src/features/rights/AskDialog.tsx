import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { correctable } from '@samtavle/shared/text';
import { useState } from 'react';
import { AskCorrectionDocument, type WrittenByOthersQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { capital, words } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { labelOf } from './labels.js';
import { correctionText as text } from './rights.text.js';

type Thing = WrittenByOthersQuery['writtenByOthers'][number];

interface Props {
  caseId: string;
  things: readonly Thing[];
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Which thing, and what is wrong with it; says who will read that. */
export function AskDialog({ caseId, things, onClose, onDone }: Props) {
  const [rowId, setRowId] = useState('');
  const [wish, setWish] = useState('');
  const [tried, setTried] = useState(false);
  const thing = things.find((one) => one.rowId === rowId);
  const ask = useAct(AskCorrectionDocument, {
    caseId,
    onDone: () => onDone(text.asked(thing === undefined ? '' : labelOf(thing))),
  });
  const submit = () => {
    setTried(true);
    if (thing !== undefined) void ask.run({ caseId, kind: thing.kind, rowId: thing.rowId, wish });
  };
  const who = thing && `${capital(words.roles[thing.role].the)} (${thing.organisationName})`;
  return (
    <FormDialog
      title={text.dialogTitle}
      submit={text.send}
      sending={ask.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label={text.which}
        value={rowId}
        error={tried && thing === undefined ? text.missing : ask.problem('rowId')}
        onChange={(event) => setRowId(event.target.value)}
      >
        <option value="">{text.choose}</option>
        {things.map((one) => (
          <option key={one.rowId} value={one.rowId}>
            {text.option(correctable[one.kind], labelOf(one), one.organisationName)}
          </option>
        ))}
      </Select>
      <Textarea
        label={text.wish}
        description={text.wishHelp(who ?? null)}
        minRows={3}
        value={wish}
        error={ask.problem('wish')}
        onChange={(event) => setWish(event.target.value)}
      />
      <ActFeedback act={ask} shown={['rowId', 'wish']} />
    </FormDialog>
  );
}
