import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import {
  ASPECT_SOURCES,
  ELIGIBILITY_ANSWERS,
  needsDate,
  needsReason,
  needsSource,
  type AnswerableItem,
  type AspectSource,
  type EligibilityAnswer,
} from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { useState } from 'react';
import { AnswerEligibilityDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { eligibilityText as text } from './eligibility.text.js';
import type { Ground, Line } from './line.js';

interface Props {
  ground: Ground;
  item: AnswerableItem;
  line: Line;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** A new answer to one line; the earlier ones stay. */
export function AnswerForm({ ground, item, line: { entry }, onClose, onDone }: Props) {
  const answers: readonly EligibilityAnswer[] = ELIGIBILITY_ANSWERS[item];
  const [answer, setAnswer] = useState<EligibilityAnswer | null>(entry?.answer ?? null);
  const [source, setSource] = useState<AspectSource>(entry?.source ?? 'CITIZEN');
  const [onDate, setOnDate] = useState<string | null>(entry?.onDate ?? ground.today);
  const [reason, setReason] = useState(entry?.reason ?? '');
  const [tried, setTried] = useState(false);
  const act = useAct(AnswerEligibilityDocument, {
    caseId: ground.caseId,
    onDone: () => {
      onClose();
      onDone(text.saved);
    },
  });
  const submit = () => {
    setTried(true);
    if (
      answer === null ||
      (needsReason(item) && reason.trim() === '') ||
      (needsDate(item) && onDate === null)
    )
      return;
    void act.run({
      caseId: ground.caseId,
      item,
      answer,
      source: needsSource(item) ? source : null,
      onDate: needsDate(item) ? onDate : null,
      reason: reason.trim(),
      expectedVersion: entry?.version ?? 0,
    });
  };
  return (
    <FormDialog
      title={ownWords.eligibility[item]}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <RadioGroup
        legend={text.question}
        value={answer ?? ''}
        error={tried && answer === null ? text.missing : act.problem('answer')}
        onChange={(value: EligibilityAnswer) => setAnswer(value)}
      >
        {answers.map((one) => (
          <Radio key={one} value={one}>
            {ownWords.answers[one]}
          </Radio>
        ))}
      </RadioGroup>
      {needsSource(item) && (
        <Select
          label={text.source}
          value={source}
          error={act.problem('source')}
          onChange={(event) => setSource(ASPECT_SOURCES.find((one) => one === event.target.value) ?? source)}
        >
          {ASPECT_SOURCES.map((one) => (
            <option key={one} value={one}>
              {ownWords.aspectSources[one]}
            </option>
          ))}
        </Select>
      )}
      {needsDate(item) && (
        <DateField
          label={text.onDate}
          value={onDate}
          today={ground.today}
          error={tried && onDate === null ? text.missingDate : act.problem('onDate')}
          onChange={setOnDate}
        />
      )}
      <Textarea
        label={needsReason(item) ? text.reason : text.reasonOptional}
        minRows={2}
        value={reason}
        error={
          tried && needsReason(item) && reason.trim() === '' ? text.missingReason : act.problem('reason')
        }
        onChange={(event) => setReason(event.target.value)}
      />
      <ActFeedback act={act} shown={['answer', 'source', 'onDate', 'reason']} />
    </FormDialog>
  );
}
