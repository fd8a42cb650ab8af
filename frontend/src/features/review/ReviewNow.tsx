import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
import { Answers } from './Answers.js';
import { CitizenAnswer } from './CitizenAnswer.js';
import { ClinicianAnswer } from './ClinicianAnswer.js';
import { Decide } from './Decide.js';
import { EmployerAnswer } from './EmployerAnswer.js';
import { reviewText as text } from './review.text.js';
import styles from './Review.module.css';
import type { Review, Reviews } from './types.js';

interface Props {
  caseId: string;
  reviews: Reviews;
  review: Review;
  readOnly: boolean;
  onDecided: () => void;
}

/** One open review: first one's own questions, then what is said so far, then the decision. */
export function ReviewNow({ caseId, reviews, review, readOnly, onDecided }: Props) {
  const mine = review.answers.find((answer) => answer.mine) ?? null;
  const [answering, setAnswering] = useState(mine === null);
  const [saved, setSaved] = useState(false);
  const party = readOnly ? null : review.answersAs;
  const step = reviews.steps.find((it) => it.step.id === review.stepId)?.step;
  const onDone = () => {
    setAnswering(false);
    setSaved(true);
  };
  const form = { caseId, reviewId: review.id, mine, onDone };
  const percent = workPercentWords(step?.workPercent ?? 0, step?.needsGrant === true);
  return (
    <Section title={text.now(percent)} lead={text.due(reviews.today, review.dueDate)}>
      {saved && !answering && <DoneNote>{text.answered}</DoneNote>}
      {party !== null && answering && (
        <>
          {party === 'CITIZEN' && <CitizenAnswer {...form} />}
          {party === 'EMPLOYER' && <EmployerAnswer {...form} />}
          {(party === 'THERAPIST' || party === 'GP') && <ClinicianAnswer {...form} party={party} />}
        </>
      )}
      {party !== null && answering && review.mayDecide && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            className={styles['flush'] ?? ''}
            onClick={() => setAnswering(false)}
          >
            {text.toDecision}
          </Button>
        </div>
      )}
      {party !== null && !answering && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setAnswering(true)}>
            {mine === null ? text.answer : text.change}
          </Button>
        </div>
      )}
      <div className={styles['part']}>
        <h3>{text.others}</h3>
        <Answers answers={review.answers} />
      </div>
      {review.mayDecide && !readOnly && !answering && step !== undefined && (
        <Decide caseId={caseId} step={step} onDone={onDecided} />
      )}
    </Section>
  );
}
