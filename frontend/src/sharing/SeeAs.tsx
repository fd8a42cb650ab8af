import { EyeIcon } from '@navikt/aksel-icons';
import { useId, type ReactNode } from 'react';
import { sightText as text } from './sight.text.js';
import { firstName } from './words.js';
import styles from './SeeAs.module.css';

interface Props {
  name: string;
  /** What would be seen after a consent that is not given yet. */
  ifGiven?: boolean;
  children: ReactNode;
}

/** A frame that can't be missed round what another person sees. */
export function SeeAs({ name, ifGiven = false, children }: Props) {
  const id = useId();
  return (
    <div role="region" aria-labelledby={id} className={styles['frame']}>
      <div className={styles['bar']}>
        <EyeIcon aria-hidden fontSize="1.5rem" />
        <div>
          <p id={id} className={styles['title']}>
            {text.seenAs(name)}
          </p>
          <p className={styles['lead']}>{(ifGiven ? text.wouldSee : text.seenAsLead)(firstName(name))}</p>
        </div>
      </div>
      <div className={styles['inside']}>{children}</div>
    </div>
  );
}
