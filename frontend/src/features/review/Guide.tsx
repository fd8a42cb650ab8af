import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { reviewText as text } from './review.text.js';
import styles from './Review.module.css';

/** One question of a guide; `problem` tells what is missing before one can go on. */
interface Question {
  readonly key: string;
  readonly field: ReactNode;
  readonly isAnswered: boolean;
}

interface Props {
  questions: readonly Question[];
  sending: boolean;
  /** Told when one tries to go on from a question without the answer it needs. */
  onMissing: () => void;
  onSave: () => void;
  /** What came of the act. */
  children?: ReactNode;
}

/** One question at a time, with the way back; the last one saves. */
export function Guide({ questions, sending, onMissing, onSave, children }: Props) {
  const [at, setAt] = useState(0);
  const place = useRef<HTMLParagraphElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) place.current?.focus();
  }, [at]);
  const question = questions[at];
  const last = at === questions.length - 1;
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (question?.isAnswered === false) onMissing();
    else if (last) onSave();
    else go(at + 1);
  };
  return (
    <form noValidate className={styles['guide']} onSubmit={submit}>
      <p ref={place} tabIndex={-1} className={styles['place']}>
        {text.question(at + 1, questions.length)}
      </p>
      <progress aria-hidden className={styles['progress']} max={questions.length} value={at + 1} />
      {question?.field}
      <div className={styles['buttons']}>
        {at > 0 && (
          <Button type="button" variant="secondary" onClick={() => go(at - 1)}>
            {text.back}
          </Button>
        )}
        <Button type="submit" loading={sending}>
          {last ? text.save : text.next}
        </Button>
      </div>
      {children}
    </form>
  );
}
