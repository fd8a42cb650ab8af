import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { AcceptPartLinkDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { forgetHandedOver, handedOver } from '../../platform/handedOver.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import styles from './partLink.module.css';
import { acceptPartText as text } from './partLink.text.js';

/** Where a citizen's one-time link leads. It tells nothing of whose it is. */
export function AcceptPage() {
  const [secret] = useState(() => handedOver('/invitasjon'));
  const [done, setDone] = useState(false);
  const accept = useAct(AcceptPartLinkDocument, {
    onDone: () => {
      forgetHandedOver();
      setDone(true);
    },
  });
  return (
    <Page width="text">
      <PageHeading title={text.title} />
      <div role="status">
        {done && (
          <>
            <p className={styles['lead']}>
              <strong>{text.doneTitle}</strong>
            </p>
            <p className={styles['para']}>{text.done}</p>
            <p className={styles['para']}>
              <Link to="/">{text.toFront}</Link>
            </p>
          </>
        )}
      </div>
      {!done && secret === '' && <p className={styles['lead']}>{text.noLink}</p>}
      {!done && secret !== '' && (
        <>
          <p className={styles['lead']}>{text.lead}</p>
          <div>
            <Button loading={accept.sending} onClick={() => void accept.run({ secret })}>
              {text.submit}
            </Button>
          </div>
          <ActFeedback act={accept} />
        </>
      )}
    </Page>
  );
}
