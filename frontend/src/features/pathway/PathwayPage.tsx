import { PathwayDocument } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { AssessmentSection } from './AssessmentSection.js';
import { CourseSection } from './CourseSection.js';
import { Notices } from './Notices.js';
import { pathwayText as text } from './pathway.text.js';
import { PlanSection } from './PlanSection.js';
import styles from './PathwayPage.module.css';
import { ReferralSection } from './ReferralSection.js';
import { Thread } from './Thread.js';
import { TreatmentSection } from './TreatmentSection.js';
import { Way } from './Way.js';

/** From referral to treatment: what waits on top, the way as a picture, and each part with what one may do there. */
export function PathwayPage() {
  const { caseId, viewer, as } = useCasePlace();
  const { data, loading, failed, again } = useRead(PathwayDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (loading || data === undefined) return <Loading title={text.title} />;
  const pathway = data.pathway ?? null;
  if (pathway === null) return <NotThere />;
  // seeing as another, one only looks
  const may = as === null ? pathway.may : [];
  const part = { pathway, may };
  const days = pathway.daysSinceReferral;
  const waited = pathway.treatmentStartedOn !== null;
  // after a no from the DPS there is no treatment to show
  const goesOn = pathway.right?.granted !== false || waited;
  return (
    <Page>
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      <Notices pathway={pathway} />
      <Section
        title={text.way}
        {...(days !== null && { lead: waited ? text.waited(days) : text.waiting(days) })}
      >
        {pathway.stations.length === 0 ? <Empty>{text.wayEmpty}</Empty> : <Way stations={pathway.stations} />}
      </Section>
      <div className={styles['columns']}>
        <ReferralSection {...part} />
        {goesOn && <AssessmentSection {...part} />}
      </div>
      {goesOn && (
        <>
          <PlanSection {...part} sentOnly={viewer === 'GP'} />
          <CourseSection {...part} />
          <TreatmentSection {...part} />
        </>
      )}
      <Thread {...part} />
    </Page>
  );
}
