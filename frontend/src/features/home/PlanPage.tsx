import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { useState } from 'react';
import { Link as Way } from 'react-router';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { AccommodationSection } from '../accommodation/index.js';
import { Columns, LadderSection, WorkSection } from '../board/index.js';
import { PlanSummarySection } from '../plan-summary/index.js';
import { isSickListed, StepSection } from '../step/index.js';
import { SummarySection } from '../summary/index.js';
import { AddJob } from './AddJob.js';
import { closedText, jobText, planText as text } from './home.text.js';
import styles from './HomePage.module.css';
import { OwnCase, type Own } from './OwnCase.js';

function Plan({ board }: Own) {
  const [adding, setAdding] = useState(false);
  return (
    <Page>
      <div>
        <p className={styles['back']}>
          <Link as={Way} to="/min-sak">
            {text.home}
          </Link>
        </p>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>
          {board.closedAt === null ? text.lead : closedText.lead(board.closedAt)}
        </p>
      </div>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <LadderSection board={board} sickListed={isSickListed(board)} />
          <StepSection board={board} />
        </div>
        <div className={styles['column']}>
          <PlanSummarySection board={board} />
          <SummarySection board={board} />
          <AccommodationSection board={board} />
          <WorkSection board={board} />
          {board.closedAt === null && (
            <div>
              <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
                {jobText.add}
              </Button>
            </div>
          )}
        </div>
      </div>
      <Columns board={board} />
      {adding && <AddJob caseId={board.caseId} today={board.today} onClose={() => setAdding(false)} />}
    </Page>
  );
}

/** Everything in the citizen's plan, for those who want to see and change the whole of it. */
export function PlanPage() {
  return <OwnCase title={text.title}>{(own) => <Plan {...own} />}</OwnCase>;
}
