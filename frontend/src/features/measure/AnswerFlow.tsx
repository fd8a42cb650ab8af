import { Button } from '@navikt/ds-react/Button';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { ProgressBar } from '@navikt/ds-react/ProgressBar';
import { Heading } from '@navikt/ds-react/Typography';
import {
  asksForSafety,
  instrumentOf,
  PUBLISHED_TEXTS,
  textToShow,
  type Answer,
  type Questionnaire,
} from '@samtavle/shared/domain';
import { useEffect, useId, useRef, useState } from 'react';
import { AnswerQuestionnaireDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import styles from './AnswerFlow.module.css';
import { HelpNumbers } from './HelpNumbers.js';
import { answerText as text, instrumentText } from './measure.text.js';
import { Question } from './Question.js';

interface Props {
  caseId: string;
  today: string;
  questionnaire: Questionnaire;
  onDone: (words: string) => void;
  onClose: () => void;
}

function isInEnglish(questionnaire: Questionnaire): boolean {
  if (questionnaire !== 'PHQ_9' && questionnaire !== 'GAD_7') return false;
  return textToShow(PUBLISHED_TEXTS[questionnaire]).language === 'en';
}

/** A questionnaire, one question at a time. Nothing is kept until all is sent; help is shown the moment it may be needed. */
export function AnswerFlow({ caseId, today, questionnaire, onDone, onClose }: Props) {
  const instrument = instrumentOf(questionnaire);
  const { questions } = instrument.scoring;
  const { name } = instrumentText(questionnaire);
  const [answers, setAnswers] = useState<readonly Answer[]>(() => Array<Answer>(questions).fill(null));
  const [place, setPlace] = useState(0);
  const [missing, setMissing] = useState(false);
  const act = useAct(AnswerQuestionnaireDocument, { caseId, onDone: () => onDone(text.done(name)) });
  const progress = useId();
  const form = useRef<HTMLFormElement>(null);
  // The next question is where one goes on, also without a pointer.
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus({ preventScroll: true });
  }, [place]);
  const isLast = place === questions - 1;
  const answer = answers[place] ?? null;
  const go = (on: readonly Answer[]) => {
    setMissing(false);
    if (!isLast) setPlace(place + 1);
    else void act.run({ caseId, measuredOn: today, questionnaire, answers: [...on] });
  };
  const skip = () => {
    const without = answers.with(place, null);
    setAnswers(without);
    go(without);
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles['flow']}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer === null) setMissing(true);
        else go(answers);
      }}
    >
      <Heading level="3" size="small">
        {name}
      </Heading>
      {isInEnglish(questionnaire) && <InlineMessage status="info">{text.english}</InlineMessage>}
      <div>
        <p id={progress} className={styles['progress']}>
          {text.progress(place + 1, questions)}
        </p>
        <ProgressBar value={place + 1} valueMax={questions} size="small" aria-labelledby={progress} />
      </div>
      <Question
        key={place}
        questionnaire={questionnaire}
        place={place}
        value={answer}
        error={missing && answer === null ? text.choose : act.problem(`answers.${String(place)}`)}
        onChange={(value) => setAnswers(answers.with(place, value))}
      />
      {asksForSafety(instrument, answers) && <HelpNumbers sent={false} />}
      <div className={styles['ways']}>
        {place > 0 && (
          <Button type="button" variant="secondary" onClick={() => setPlace(place - 1)}>
            {text.back}
          </Button>
        )}
        <Button type="submit" loading={act.sending}>
          {isLast ? text.send : text.next}
        </Button>
        {instrument.published && (
          <Button type="button" variant="tertiary" onClick={skip}>
            {text.skip}
          </Button>
        )}
        <Button type="button" variant="tertiary" data-color="neutral" onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
      <ActFeedback act={act} shown={[`answers.${String(place)}`]} />
    </form>
  );
}
