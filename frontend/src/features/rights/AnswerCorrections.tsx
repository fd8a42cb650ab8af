import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { AnswerCorrectionDocument, CorrectionsDocument, type CorrectionsQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useRead } from '../../platform/read.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
import { nameOf } from './labels.js';
import { answerText as text } from './rights.text.js';
import styles from './RightsPage.module.css';

type Asked = CorrectionsQuery['corrections'][number];

interface Props {
  asked: Asked;
  caseId: string;
  onDone: () => void;
}

function DeclineDialog({ asked, caseId, onDone, onClose }: Props & { onClose: () => void }) {
  const [reason, setReason] = useState('');
  const answer = useAct(AnswerCorrectionDocument, { caseId, onDone });
  return (
    <FormDialog
      title={text.declineTitle}
      submit={text.send}
      sending={answer.sending}
      onClose={onClose}
      onSubmit={() => void answer.run({ requestId: asked.id, outcome: 'DECLINED', reason })}
    >
      <Textarea
        label={text.reason}
        description={text.reasonHelp}
        minRows={2}
        value={reason}
        error={answer.problem('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActFeedback act={answer} shown={['reason']} />
    </FormDialog>
  );
}

function One({ asked, caseId, onDone }: Props) {
  const [declining, setDeclining] = useState(false);
  const answer = useAct(AnswerCorrectionDocument, { caseId, onDone });
  return (
    <li>
      <p>
        <strong>{nameOf(asked)}</strong>
      </p>
      <p>{text.says(asked.wish)}</p>
      <div className={styles['buttons']}>
        <Button
          size="small"
          loading={answer.sending}
          onClick={() => void answer.run({ requestId: asked.id, outcome: 'CORRECTED' })}
        >
          {text.corrected}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setDeclining(true)}>
          {text.decline}
        </Button>
      </div>
      <ActFeedback act={answer} />
      {declining && (
        <DeclineDialog asked={asked} caseId={caseId} onDone={onDone} onClose={() => setDeclining(false)} />
      )}
    </li>
  );
}

/** What the reader is asked to correct of the own writing; not there at all when nothing is asked. */
export function AnswerCorrections({ caseId }: { caseId: string }) {
  const { data } = useRead(CorrectionsDocument, { caseId });
  const [answered, setAnswered] = useState(false);
  const asked = (data?.corrections ?? []).filter(({ mayAnswer }) => mayAnswer);
  if (asked.length === 0) return answered ? <DoneNote>{text.answered}</DoneNote> : null;
  return (
    <Section title={text.title} lead={text.lead}>
      <ul className={styles['wishes']}>
        {asked.map((one) => (
          <One key={one.id} asked={one} caseId={caseId} onDone={() => setAnswered(true)} />
        ))}
      </ul>
    </Section>
  );
}
