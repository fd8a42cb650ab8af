import { TextField } from '@navikt/ds-react/TextField';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { WritePlanSummaryDocument, type BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { numberFrom, numberText } from '../../ui/form/numberFrom.js';
import { planSummaryText as text } from './planSummary.text.js';

interface Props {
  board: Pick<Board, 'caseId' | 'planSummary'>;
  onClose: () => void;
}

/** The few words and the hours wanted. The version is the one that was read when the form was opened. */
export function PlanSummaryForm({ board, onClose }: Props) {
  const [start] = useState(board.planSummary);
  const [words, setWords] = useState(start?.text ?? '');
  const [hours, setHours] = useState(numberText(start?.hoursWanted ?? null));
  const [tried, setTried] = useState(false);
  const act = useAct(WritePlanSummaryDocument, { caseId: board.caseId, onDone: onClose });
  const hoursWanted = numberFrom(hours);
  const submit = () => {
    setTried(true);
    if (words.trim() === '' || hoursWanted === undefined) return;
    const content = { text: words.trim(), hoursWanted };
    void act.run({ caseId: board.caseId, ...content, expectedVersion: start?.version ?? 0 });
  };
  return (
    <FormDialog
      title={start === null ? text.write : text.changeTitle}
      lead={text.lead}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label={text.text}
        description={text.textHelp}
        minRows={3}
        value={words}
        error={tried && words.trim() === '' ? text.missing : act.problem('text')}
        onChange={(event) => setWords(event.target.value)}
      />
      <TextField
        label={text.hoursWanted}
        inputMode="decimal"
        value={hours}
        error={tried && hoursWanted === undefined ? text.notANumber : act.problem('hoursWanted')}
        onChange={(event) => setHours(event.target.value)}
      />
      <ActFeedback act={act} shown={['text', 'hoursWanted']} label={(field) => text.fields[field] ?? field} />
    </FormDialog>
  );
}
