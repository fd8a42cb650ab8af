import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { HARASSMENT_ANSWERS, type HarassmentAnswer } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { useState } from 'react';
import { AnswerHarassmentDocument, type OwnFieldsFragment as Own } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { harassmentText as text, ownText } from './own.text.js';

interface Props {
  own: Pick<Own, 'caseId' | 'harassment' | 'therapists'>;
  onClose: () => void;
  onDone: (words: string) => void;
}

const NOBODY = '';

/** The answer, and the one therapist who may see it; nobody is the choice until the citizen makes another. */
export function HarassmentForm({ own, onClose, onDone }: Props) {
  const before = own.harassment;
  const [answer, setAnswer] = useState<HarassmentAnswer | null>(before?.answer ?? null);
  const [words, setWords] = useState(before?.text ?? '');
  const [handTo, setHandTo] = useState(
    own.therapists.some(({ id }) => id === before?.handedToId) ? (before?.handedToId ?? NOBODY) : NOBODY,
  );
  const [tried, setTried] = useState(false);
  const act = useAct(AnswerHarassmentDocument, {
    caseId: own.caseId,
    onDone: () => {
      onClose();
      onDone(ownText.saved);
    },
  });
  return (
    <FormDialog
      title={text.title}
      lead={text.lead}
      submit={ownText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (answer === null) return;
        void act.run({
          caseId: own.caseId,
          answer,
          text: words.trim(),
          handTo: handTo === NOBODY ? null : handTo,
          expectedVersion: before?.version ?? 0,
        });
      }}
    >
      <RadioGroup
        legend={text.question}
        value={answer ?? ''}
        error={tried && answer === null ? text.missing : act.problem('answer')}
        onChange={(value: HarassmentAnswer) => setAnswer(value)}
      >
        {HARASSMENT_ANSWERS.map((one) => (
          <Radio key={one} value={one}>
            {ownWords.harassment[one]}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={text.text}
        minRows={2}
        value={words}
        error={act.problem('text')}
        onChange={(event) => setWords(event.target.value)}
      />
      {own.therapists.length === 0 ? (
        <p style={{ margin: 0 }}>{text.noTherapist}</p>
      ) : (
        <RadioGroup
          legend={text.handLegend}
          value={handTo}
          error={act.problem('handTo')}
          onChange={(value: string) => setHandTo(value)}
        >
          <Radio value={NOBODY}>{text.nobody}</Radio>
          {own.therapists.map(({ id, name }) => (
            <Radio key={id} value={id}>
              {name}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <ActFeedback act={act} shown={['answer', 'text', 'handTo']} />
    </FormDialog>
  );
}
