import { Button } from '@navikt/ds-react/Button';
import { Link } from 'react-router';
import { AcceptProxyDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { forgetHandedOver, handedOver } from '../../platform/handedOver.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import styles from './representation.module.css';
import { acceptText as text } from './representation.text.js';
import { useState } from 'react';

/** Where the link leads that a citizen hands over. It tells nothing of whose it is. */
export function AcceptPage() {
  const [invitationId] = useState(() => handedOver('/fullmakt'));
  const [done, setDone] = useState(false);
  const accept = useAct(AcceptProxyDocument, {
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
      {!done && invitationId === '' && <p className={styles['lead']}>{text.noLink}</p>}
      {!done && invitationId !== '' && (
        <>
          <p className={styles['lead']}>{text.lead}</p>
          <div>
            <Button loading={accept.sending} onClick={() => void accept.run({ invitationId })}>
              {text.submit}
            </Button>
          </div>
          <ActFeedback act={accept} />
        </>
      )}
    </Page>
  );
}
