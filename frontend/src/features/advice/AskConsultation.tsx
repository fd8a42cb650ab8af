import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { AskConsultationDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { addDays } from '../../ui/show/dates.js';
import { adviceText, consultationText as text } from './advice.text.js';
import { ChooseTeam, type Adviser } from './ChooseTeam.js';
import type { AdviceRead } from './place.js';

/** How long an answer usually takes, and how long it may be read, in days. */
const USUAL = { answer: 14, read: 60 } as const;

/** Local Nav writes a question without a name, and chooses whom to ask. Mount it to open it. */
export function AskConsultation({ advice, onClose }: { advice: AdviceRead; onClose: () => void }) {
  const { caseId, today } = advice;
  const act = useAct(AskConsultationDocument, { caseId, onDone: onClose });
  const [question, setQuestion] = useState('');
  const [team, setTeam] = useState<readonly Adviser[]>([]);
  const personIds = team.map(({ personId }) => personId);
  const [dueDate, setDue] = useState<string | null>(addDays(today, USUAL.answer));
  const [lastDay, setLast] = useState<string | null>(addDays(today, USUAL.read));
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (question.trim() === '' || personIds.length === 0 || dueDate === null || lastDay === null) return;
    void act.run({ caseId, question: question.trim(), personIds, dueDate, lastDay });
  };
  return (
    <FormDialog
      title={text.ask}
      lead={text.askLead}
      submit={adviceText.send}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label={text.question}
        minRows={4}
        value={question}
        error={tried && question.trim() === '' ? adviceText.missing : act.problem('question')}
        onChange={({ target }) => setQuestion(target.value)}
      />
      <ChooseTeam
        caseId={caseId}
        team={team}
        error={tried && personIds.length === 0 ? text.missingWho : act.problem('personIds')}
        onChange={setTeam}
      />
      <DateField
        label={text.due}
        value={dueDate}
        today={today}
        error={tried && dueDate === null ? adviceText.missingDate : act.problem('dueDate')}
        onChange={setDue}
      />
      <DateField
        label={text.last}
        value={lastDay}
        today={today}
        error={tried && lastDay === null ? adviceText.missingDate : act.problem('lastDay')}
        onChange={setLast}
      />
      <ActFeedback act={act} shown={['question', 'personIds', 'dueDate', 'lastDay']} />
    </FormDialog>
  );
}
