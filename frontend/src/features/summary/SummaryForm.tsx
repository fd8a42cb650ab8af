import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { WriteSummaryDocument, type BoardFieldsFragment as Board, type Category } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { categoryWords } from '../../ui/show/words.js';
import { summaryText as text } from './summary.text.js';

interface Props {
  board: Pick<Board, 'caseId' | 'summaries'>;
  category: Category;
  onClose: () => void;
}

/** Writes or changes one line. The version is the one that was read when the form was opened. */
export function SummaryForm({ board, category, onClose }: Props) {
  const [start] = useState(board.summaries.find((one) => one.category === category));
  const [words, setWords] = useState(start?.text ?? '');
  const [tried, setTried] = useState(false);
  const act = useAct(WriteSummaryDocument, { caseId: board.caseId, onDone: onClose });
  const submit = () => {
    setTried(true);
    const line = words.trim();
    if (line === '') return;
    void act.run({ caseId: board.caseId, category, text: line, expectedVersion: start?.version ?? 0 });
  };
  return (
    <FormDialog
      title={text.formTitle(categoryWords(category))}
      lead={text.formLead}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label={text.text}
        minRows={2}
        value={words}
        error={tried && words.trim() === '' ? text.missing : act.problem('text')}
        onChange={(event) => setWords(event.target.value)}
      />
      <ActFeedback act={act} shown={['text']} label={() => text.text} />
    </FormDialog>
  );
}
