import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { AnswerReviewAsClinicianDocument, type ReviewDecision } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DirectionField } from './DirectionField.js';
import { Guide } from './Guide.js';
import { askText, fieldWords, reviewText, valueWords } from './review.text.js';
import type { Answer } from './types.js';

interface Props {
  caseId: string;
  reviewId: string;
  party: 'THERAPIST' | 'GP';
  mine: Answer | null;
  onDone: () => void;
}

/** Advice on how to go on; the decision is the citizen's. */
export function ClinicianAnswer({ caseId, reviewId, party, mine, onDone }: Props) {
  const act = useAct(AnswerReviewAsClinicianDocument, { caseId, onDone });
  const [words, setWords] = useState(mine?.words ?? '');
  const [direction, setDirection] = useState<ReviewDecision | null>(mine?.direction ?? null);
  const [missing, setMissing] = useState(false);
  const [expectedVersion] = useState(mine?.version ?? 0);
  const save = () => {
    if (direction === null) return;
    void act.run({ reviewId, expectedVersion, direction, words: words.trim() || null });
  };
  const questions = [
    {
      key: 'direction',
      isAnswered: direction !== null,
      field: (
        <DirectionField
          legend={askText.direction[party]}
          value={direction}
          error={missing && direction === null ? reviewText.missing : act.problem('direction')}
          onChange={setDirection}
        />
      ),
    },
    {
      key: 'words',
      isAnswered: true,
      field: (
        <Textarea
          label={askText.words[party]}
          description={askText.wordsHelp[party]}
          minRows={3}
          value={words}
          error={act.problem('words')}
          onChange={(event) => setWords(event.target.value)}
        />
      ),
    },
  ];
  return (
    <Guide questions={questions} sending={act.sending} onMissing={() => setMissing(true)} onSave={save}>
      <ActFeedback act={act} shown={['words']} label={fieldWords} value={valueWords} />
    </Guide>
  );
}
