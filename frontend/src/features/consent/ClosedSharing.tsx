import { Link } from '@navikt/ds-react/Link';
import { Link as Way } from 'react-router';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import type { Own } from '../home/index.js';
import { History } from './History.js';
import { sharingText as text } from './sharing.text.js';
import styles from './SharingPage.module.css';

/** Who sees what of a case that is over: nobody, and what was given before. */
export function ClosedSharing({ board, consents }: Own) {
  return (
    <Page width="text">
      <div className={styles['top']}>
        <p className={styles['back']}>
          <Link as={Way} to="/min-sak">
            {text.home}
          </Link>
        </p>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.closed}</p>
      </div>
      <p className={styles['calm']}>
        <Link as={Way} to="/min-sak/innsyn">
          {text.readers}
        </Link>
      </p>
      <History consents={consents} participants={board.participants} />
    </Page>
  );
}
