import { Heading } from '@navikt/ds-react/Typography';
import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

interface Props {
  title: string;
  /** A short line under the heading. */
  lead?: ReactNode;
  /** Buttons at the heading's right side. */
  actions?: ReactNode;
  children?: ReactNode;
  /** `paper` is a white card; `plain` lies on the page. */
  surface?: 'paper' | 'plain';
}

/** A part of a page with its own h2. */
export function Section({ title, lead, actions, children, surface = 'paper' }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`${styles['section'] ?? ''} ${styles[surface] ?? ''}`}>
      <div className={styles['top']}>
        <div>
          <Heading level="2" size="small" id={id} className={styles['title'] ?? ''}>
            {title}
          </Heading>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
