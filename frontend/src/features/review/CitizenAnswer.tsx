import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { AnswerReviewAsCitizenDocument, type ReviewDecision } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DirectionField } from './DirectionField.js';
import { Guide } from './Guide.js';
import { askText, fieldWords, reviewText, valueWords } from './review.text.js';
import type { Answer } from './types.js';

const LOADS = Array.from({ length: 11 }, (_, load) => String(load));

interface Props {
  caseId: string;
  reviewId: string;
  mine: Answer | null;
  onDone: () => void;
}

/** The citizen's three questions: how it went, how heavy it was (private), and where to go on. */
export function CitizenAnswer({ caseId, reviewId, mine, onDone }: Props) {
  const act = useAct(AnswerReviewAsCitizenDocument, { caseId, onDone });
  const [words, setWords] = useState(mine?.words ?? '');
  const [load, setLoad] = useState(mine?.load === null || mine === null ? '' : String(mine.load));
  const [direction, setDirection] = useState<ReviewDecision | null>(mine?.direction ?? null);
  const [missing, setMissing] = useState(false);
  const [expectedVersion] = useState(mine?.version ?? 0);
  const save = () => {
    if (direction === null) return;
    void act.run({
      reviewId,
      expectedVersion,
      direction,
      words: words.trim() || null,
      load: load === '' ? null : Number(load),
    });
  };
  const questions = [
    {
      key: 'words',
      isAnswered: true,
      field: (
        <Textarea
          label={askText.words.CITIZEN}
          description={askText.wordsHelp.CITIZEN}
          minRows={3}
          value={words}
          error={act.problem('words')}
          onChange={(event) => setWords(event.target.value)}
        />
      ),
    },
    {
      key: 'load',
      isAnswered: true,
      field: (
        <Select
          label={askText.load}
          description={askText.loadHelp}
          value={load}
          error={act.problem('load')}
          onChange={(event) => setLoad(event.target.value)}
        >
          <option value="">{askText.loadNone}</option>
          {LOADS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      ),
    },
    {
      key: 'direction',
      isAnswered: direction !== null,
      field: (
        <DirectionField
          legend={askText.direction.CITIZEN}
          value={direction}
          error={missing && direction === null ? reviewText.missing : act.problem('direction')}
          onChange={setDirection}
        />
      ),
    },
  ];
  return (
    <Guide questions={questions} sending={act.sending} onMissing={() => setMissing(true)} onSave={save}>
      <ActFeedback act={act} shown={['direction']} label={fieldWords} value={valueWords} />
    </Guide>
  );
}
