import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { InfoStrategyDocument } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { infoText as text } from './info.text.js';
import { InfoLine } from './InfoLine.js';
import { LineForm } from './LineForm.js';
import { PreparationForm } from './PreparationForm.js';
import styles from './Info.module.css';

/** What is said to whom, and the citizen's preparation for the dialogue meeting. */
export function InfoStrategyPage() {
  const { caseId, viewer, as } = useCasePlace();
  const { data, failed, again } = useRead(InfoStrategyDocument, { caseId, as });
  const [adding, setAdding] = useState(false);
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.page} rows={4} />;
  if (data.infoStrategy === null) return <NotThere />;
  const { lines, messages, preparation, shared, mayPrepare, recipients } = data.infoStrategy;
  const own = viewer === 'CITIZEN';
  const mayWrite = data.infoStrategy.mayWrite && as === null;
  return (
    <Page>
      <div className={styles['head']}>
        <div>
          <PageHeading title={text.page} />
          <p className={styles['text']}>{own ? text.lead : text.leadOther}</p>
        </div>
        {mayWrite && (
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        )}
      </div>
      {lines.length === 0 && <Empty>{own ? text.none : text.noneToSee}</Empty>}
      <div className={styles['lines']}>
        {lines.map((line) => (
          <InfoLine
            key={line.id}
            caseId={caseId}
            own={own}
            line={line}
            messages={messages.filter(({ lineId }) => lineId === line.id)}
            recipients={as === null ? recipients : []}
            mayWrite={mayWrite}
          />
        ))}
      </div>
      {mayPrepare && as === null && (
        <PreparationForm
          caseId={caseId}
          preparation={preparation ?? null}
          sharedAt={shared?.sharedAt ?? null}
        />
      )}
      {adding && <LineForm caseId={caseId} line={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
