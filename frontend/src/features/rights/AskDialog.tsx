import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { AskCorrectionDocument, type WrittenByOthersQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { capital, words } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { nameOf } from './labels.js';
import { correctionText as text } from './rights.text.js';

export type Thing = WrittenByOthersQuery['writtenByOthers'][number];

interface Props {
  caseId: string;
  thing: Thing;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** What is wrong with it; says who will read that. */
export function AskDialog({ caseId, thing, onClose, onDone }: Props) {
  const [wish, setWish] = useState('');
  const { kind, rowId, role, organisationName } = thing;
  const ask = useAct(AskCorrectionDocument, { caseId, onDone: () => onDone(text.asked(nameOf(thing))) });
  return (
    <FormDialog
      title={text.dialogTitle}
      lead={nameOf(thing)}
      submit={text.send}
      sending={ask.sending}
      onClose={onClose}
      onSubmit={() => void ask.run({ caseId, kind, rowId, wish })}
    >
      <Textarea
        label={text.wish}
        description={text.wishHelp(`${capital(words.roles[role].the)} (${organisationName})`)}
        minRows={3}
        value={wish}
        error={ask.problem('wish')}
        onChange={(event) => setWish(event.target.value)}
      />
      <ActFeedback act={ask} shown={['wish']} />
    </FormDialog>
  );
}
