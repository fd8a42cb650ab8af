import { ReadMore } from '@navikt/ds-react/ReadMore';
import { BasisBadge } from '../../sharing/BasisBadge.js';
import { basisMeans } from '../../sharing/sight.text.js';
import { sharingText as text } from './sharing.text.js';
import styles from './SharingPage.module.css';

const TOLD = ['CONSENT', 'STATUTORY', 'HEALTH_COOPERATION', 'OWNER', 'INVITED'] as const;

/** The legal bases, for those who want to know what the badges mean. */
export function Meanings() {
  return (
    <ReadMore header={text.meanings}>
      <dl className={styles['meanings']}>
        {TOLD.map((basis) => (
          <div key={basis}>
            <dt>
              <BasisBadge basis={basis} />
            </dt>
            <dd>{basisMeans[basis]}</dd>
          </div>
        ))}
      </dl>
    </ReadMore>
  );
}
