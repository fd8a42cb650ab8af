import { AdviceDocument } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Failed, Loading, NotThere } from '../../ui/state/states.js';
import { adviceText as text } from './advice.text.js';
import styles from './AdvicePage.module.css';
import { CommissionSection } from './CommissionSection.js';
import { ConsultationSection } from './ConsultationSection.js';
import { EmployerMeasures } from './EmployerMeasures.js';
import { MeasureSection } from './MeasureSection.js';
import { PairSection } from './PairSection.js';
import { ResourceSection } from './ResourceSection.js';
import { WaitingSection } from './WaitingSection.js';

/** What advises and what is decided: first what waits for the reader, then each piece of advice beside its decision. */
export function AdvicePage() {
  const { caseId, viewer, as } = useCasePlace();
  const { data, failed, again } = useRead(AdviceDocument, { caseId, as });
  const employer = viewer === 'EMPLOYER';
  const title = employer ? text.employerTitle : text.title;
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={title} rows={5} />;
  const { advice, measureCatalogue: catalogue } = data;
  if (advice === null) return <NotThere />;
  const acting = as === null && !advice.closed;
  if (employer) return <EmployerMeasures advice={advice} catalogue={catalogue} />;
  const inNav = advice.weeksUntilArk !== null;
  return (
    <Page>
      <div>
        <PageHeading title={title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      <WaitingSection advice={advice} acting={acting} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <PairSection advice={advice} acting={acting} />
          {(inNav || advice.commissions.length > 0) && <CommissionSection advice={advice} acting={acting} />}
          {(inNav || advice.consultations.length > 0) && (
            <ConsultationSection advice={advice} acting={acting} />
          )}
        </div>
        <div className={styles['column']}>
          {(inNav || advice.measures.length > 0) && (
            <MeasureSection advice={advice} acting={acting} catalogue={catalogue} />
          )}
          <ResourceSection advice={advice} acting={acting} />
        </div>
      </div>
    </Page>
  );
}
