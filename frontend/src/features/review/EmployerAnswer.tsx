import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { AnswerReviewAsEmployerDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { numberFrom, numberText } from '../../ui/form/numberFrom.js';
import { Guide } from './Guide.js';
import { askText, fieldWords, reviewText } from './review.text.js';
import type { Answer } from './types.js';

interface Props {
  caseId: string;
  reviewId: string;
  mine: Answer | null;
  onDone: () => void;
}

/** The employer's questions: hours, tasks, and what helps at work. Nothing of health is asked. */
export function EmployerAnswer({ caseId, reviewId, mine, onDone }: Props) {
  const act = useAct(AnswerReviewAsEmployerDocument, { caseId, onDone });
  const [hours, setHours] = useState(numberText(mine?.hours ?? null));
  const [tasks, setTasks] = useState(mine?.tasks ?? '');
  const [helps, setHelps] = useState(mine?.helps ?? '');
  const [missing, setMissing] = useState(false);
  const [expectedVersion] = useState(mine?.version ?? 0);
  const read = hours.trim() === '' ? null : numberFrom(hours);
  const unreadable = read !== null && typeof read !== 'number';
  const save = () => {
    const content = { tasks: tasks.trim(), helps: helps.trim() || null };
    void act.run({ reviewId, expectedVersion, hours: typeof read === 'number' ? read : null, ...content });
  };
  const questions = [
    {
      key: 'hours',
      isAnswered: !unreadable,
      field: (
        <TextField
          label={askText.hours}
          inputMode="decimal"
          htmlSize={6}
          value={hours}
          error={missing && unreadable ? reviewText.noHours : act.problem('hours')}
          onChange={(event) => setHours(event.target.value)}
        />
      ),
    },
    {
      key: 'tasks',
      isAnswered: tasks.trim() !== '',
      field: (
        <Textarea
          label={askText.tasks}
          description={askText.tasksHelp}
          minRows={2}
          value={tasks}
          error={missing && tasks.trim() === '' ? reviewText.missingTasks : act.problem('tasks')}
          onChange={(event) => setTasks(event.target.value)}
        />
      ),
    },
    {
      key: 'helps',
      isAnswered: true,
      field: (
        <Textarea
          label={askText.helps}
          description={askText.helpsHelp}
          minRows={2}
          value={helps}
          error={act.problem('helps')}
          onChange={(event) => setHelps(event.target.value)}
        />
      ),
    },
  ];
  return (
    <Guide questions={questions} sending={act.sending} onMissing={() => setMissing(true)} onSave={save}>
      <ActFeedback act={act} shown={['helps']} label={fieldWords} />
    </Guide>
  );
}
