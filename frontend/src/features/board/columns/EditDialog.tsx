import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { ChangeMilestoneDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { DateField } from '../../../ui/form/DateField.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import type { Board } from '../useBoard.js';
import type { Card } from './columns.js';
import { addText as text, fieldWords } from './columns.text.js';

interface Props {
  board: Pick<Board, 'caseId' | 'today'>;
  card: Card;
  onClose: () => void;
}

/** Changes a card's date, and its title when it has words of its own. */
export function EditDialog({ board, card: live, onClose }: Props) {
  // As it was when the form opened: a change that arrives meanwhile must meet this one as a conflict.
  const [card] = useState(live);
  const change = useAct(ChangeMilestoneDocument, { caseId: board.caseId, onDone: onClose });
  const [title, setTitle] = useState(card.title ?? '');
  const [dueDate, setDueDate] = useState(card.dueDate);
  const [tried, setTried] = useState(false);
  const own = card.type === 'ACTIVITY';
  const missing = own && title.trim() === '';
  const submit = () => {
    setTried(true);
    if (missing) return;
    void change.run({
      id: card.id,
      expectedVersion: card.version,
      dueDate,
      title: own ? title.trim() : card.title,
    });
  };
  return (
    <FormDialog
      title={text.editTitle}
      submit={text.saveEdit}
      sending={change.sending}
      onSubmit={submit}
      onClose={onClose}
    >
      {own && (
        <TextField
          label={text.name}
          value={title}
          maxLength={120}
          error={change.problem('title') ?? (tried && missing ? text.nameMissing : undefined)}
          onChange={(event) => setTitle(event.target.value)}
        />
      )}
      <DateField
        label={text.due}
        value={dueDate}
        today={board.today}
        onChange={setDueDate}
        error={change.problem('dueDate')}
      />
      <ActFeedback act={change} shown={['title', 'dueDate']} {...fieldWords} />
    </FormDialog>
  );
}
