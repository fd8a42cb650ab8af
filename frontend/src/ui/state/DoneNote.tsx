import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './DoneNote.module.css';

interface Props {
  /** What was done, in one sentence. */
  children: string;
  /** The way on from here. */
  actions?: ReactNode;
}

/** Says that an act is done when the thing acted upon is gone from the page; takes the focus that it had. */
export function DoneNote({ children, actions }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus();
  }, []);
  return (
    <div ref={element} tabIndex={-1} className={styles['note']}>
      <InlineMessage status="success">{children}</InlineMessage>
      {actions}
    </div>
  );
}
