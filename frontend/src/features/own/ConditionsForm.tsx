import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Stack } from '@navikt/ds-react/Stack';
import { Textarea } from '@navikt/ds-react/Textarea';
import {
  CONDITION_ANSWERS,
  WORK_CONDITIONS,
  type ConditionAnswer,
  type WorkCondition,
} from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { useState } from 'react';
import { AnswerWorkConditionsDocument, type OwnFieldsFragment as Own } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { KeptField } from './KeptField.js';
import { conditionsText as text, ownText } from './own.text.js';

type Answers = Partial<Record<WorkCondition, ConditionAnswer | null>>;

interface Props {
  own: Pick<Own, 'caseId' | 'conditions'>;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Eight of the nine conditions; each may be left out. The ninth has a form of its own. */
export function ConditionsForm({ own, onClose, onDone }: Props) {
  const before = own.conditions;
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(WORK_CONDITIONS.map((one) => [one, before?.[one] ?? null])),
  );
  const [note, setNote] = useState(before?.note ?? '');
  const [kept, setKept] = useState(before?.kept ?? true);
  const act = useAct(AnswerWorkConditionsDocument, {
    caseId: own.caseId,
    onDone: () => {
      onClose();
      onDone(ownText.saved);
    },
  });
  return (
    <FormDialog
      title={text.formTitle}
      lead={text.lead}
      submit={ownText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() =>
        void act.run({
          caseId: own.caseId,
          ...answers,
          note: note.trim(),
          kept,
          expectedVersion: before?.version ?? 0,
        })
      }
    >
      {WORK_CONDITIONS.map((condition) => (
        <RadioGroup
          key={condition}
          size="small"
          legend={ownWords.conditions[condition]}
          value={answers[condition] ?? ''}
          onChange={(value: ConditionAnswer | '') =>
            setAnswers({ ...answers, [condition]: value === '' ? null : value })
          }
        >
          <Stack gap="space-0 space-24" direction={{ xs: 'column', sm: 'row' }} wrap>
            {CONDITION_ANSWERS.map((answer) => (
              <Radio key={answer} value={answer}>
                {ownWords.conditionAnswers[answer]}
              </Radio>
            ))}
            <Radio value="">{ownText.notAnswered}</Radio>
          </Stack>
        </RadioGroup>
      ))}
      <Textarea
        label={text.note}
        minRows={2}
        value={note}
        error={act.problem('note')}
        onChange={(event) => setNote(event.target.value)}
      />
      <KeptField kept={kept} onChange={setKept} />
      <ActFeedback act={act} shown={['note']} />
    </FormDialog>
  );
}
