import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { SuggestGoalDocument, type GoalKind, type BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { mayNow } from '../../sharing/mayNow.js';
import { goalKindText, goalText as text } from './goal.text.js';

interface Props {
  board: Pick<Board, 'closedAt' | 'caseId' | 'viewer' | 'citizenName'>;
}

const KINDS = ['WORK', 'LIFE'] as const satisfies readonly GoalKind[];

function GoalForm({ board, onClose }: Props & { onClose: () => void }) {
  const act = useAct(SuggestGoalDocument, { caseId: board.caseId, onDone: onClose });
  const [kind, setKind] = useState<GoalKind>('WORK');
  const [goal, setGoal] = useState('');
  const [tried, setTried] = useState(false);
  const own = board.viewer === 'CITIZEN';
  return (
    <FormDialog
      title={own ? text.ownTitle : text.suggestTitle}
      {...(!own && { lead: text.suggestLead(board.citizenName) })}
      submit={own ? text.save : text.send}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (goal.trim() !== '') void act.run({ caseId: board.caseId, kind, text: goal.trim() });
      }}
    >
      <Textarea
        label={text.text}
        description={text.help}
        minRows={2}
        value={goal}
        error={tried && goal.trim() === '' ? text.missing : act.problem('text')}
        onChange={(event) => setGoal(event.target.value)}
      />
      <RadioGroup
        legend={text.kind}
        value={kind}
        error={act.problem('kind')}
        onChange={(value: GoalKind) => setKind(value)}
      >
        {KINDS.map((it) => (
          <Radio key={it} value={it} description={goalKindText[it].help}>
            {goalKindText[it].title}
          </Radio>
        ))}
      </RadioGroup>
      <ActFeedback act={act} shown={['text', 'kind']} />
    </FormDialog>
  );
}

/** The button that opens the form for a goal: one's own, or a suggestion. Nothing for roles that can't suggest any. */
export function SuggestGoal({ board }: Props) {
  const [open, setOpen] = useState(false);
  if (!mayNow(board, 'SUGGEST_GOAL')) return null;
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {board.viewer === 'CITIZEN' ? text.own : text.suggest}
      </Button>
      {open && <GoalForm board={board} onClose={() => setOpen(false)} />}
    </>
  );
}
