import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import styles from './Said.module.css';

/** What was just done, in one line. A new object each time, so that the same words are said again. */
export interface Done {
  readonly words: string;
}

/**
 * Says what came of the last act. Takes focus, since the button that did it is often gone; so a screen reader reads
 * it and the keyboard stays near.
 */
export function Said({ done }: { done: Done | null }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done !== null) line.current?.focus();
  }, [done]);
  return (
    <div role="status">
      {done !== null && (
        <p ref={line} tabIndex={-1} className={styles['said']}>
          <CheckmarkCircleIcon aria-hidden fontSize="1.5rem" />
          {done.words}
        </p>
      )}
    </div>
  );
}
