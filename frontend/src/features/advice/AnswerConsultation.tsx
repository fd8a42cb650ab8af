import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { useState } from 'react';
import { AnswerConsultationDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { inWords } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { consultationText as text } from './advice.text.js';
import styles from './AdvicePage.module.css';
import type { AdviceRead } from './place.js';

interface Props {
  advice: AdviceRead;
  consultation: AdviceRead['consultations'][number];
  onClose: () => void;
}

const CHOICES = [
  { category: 'FUNCTION', label: text.withFunction },
  { category: 'PLAN', label: text.withPlan },
] as const;

/** The citizen reads the exact words, chooses what goes with them, and says yes or no. */
export function AnswerConsultation({ advice, consultation, onClose }: Props) {
  const act = useAct(AnswerConsultationDocument, { caseId: advice.caseId, onDone: onClose });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const answer = (approve: boolean) =>
    void act.run({
      id: consultation.id,
      expectedVersion: consultation.version,
      approve,
      shareFunction: chosen.includes('FUNCTION'),
      sharePlan: chosen.includes('PLAN'),
    });
  const there = CHOICES.flatMap(({ category, label }) => {
    const line = advice.material.find((one) => one.category === category);
    return line === undefined ? [] : [{ category, label, words: line.text }];
  });
  return (
    <FormDialog
      title={text.answerTitle}
      lead={text.answerLead(inWords(consultation.team.map(({ name }) => name)))}
      submit={text.yes}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => answer(true)}
    >
      <div>
        <p className={styles['what']}>{text.exact}</p>
        <p className={styles['quote']}>{consultation.question}</p>
      </div>
      {there.length === 0 && <p className={styles['about']}>{text.nothingShort}</p>}
      {there.map(({ category, label, words }) => (
        <div key={category}>
          <Checkbox
            checked={chosen.includes(category)}
            onChange={() =>
              setChosen((now) =>
                now.includes(category) ? now.filter((it) => it !== category) : [...now, category],
              )
            }
          >
            {label}
          </Checkbox>
          <p className={styles['quote']}>{words}</p>
        </div>
      ))}
      <ActFeedback act={act} />
      <div>
        <Button type="button" variant="tertiary" loading={act.sending} onClick={() => answer(false)}>
          {text.no}
        </Button>
      </div>
    </FormDialog>
  );
}
