import type { OwnLineKind } from '@samtavle/shared/domain';
import { JobTrailDocument, type JobTrailQuery } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { AddLine, LineList } from '../own-line/index.js';
import { ContactSection } from './ContactSection.js';
import { trailText as text } from './jobTrail.text.js';
import styles from './JobTrailPage.module.css';
import { StepsSection } from './StepsSection.js';

type Trail = NonNullable<JobTrailQuery['jobTrail']>;

const WISHES: readonly OwnLineKind[] = ['WANTED_WORK', 'WANTED_HOURS', 'SURROUNDINGS', 'TRAVEL', 'AVOID'];
const OPENNESS: readonly OwnLineKind[] = ['MAY_SAY', 'MAY_NOT_SAY', 'GAIN_OF_OPENNESS', 'COST_OF_OPENNESS'];
const SUPPORT: readonly OwnLineKind[] = [
  'ADAPTATION',
  'BEFORE_AND_AFTER_WORK',
  'MONEY',
  'NO_SHOW',
  'EARLY_SIGN',
  'COPING',
];

interface LinesProps {
  trail: Trail;
  acting: boolean;
  title: string;
  lead?: string;
  kinds: readonly OwnLineKind[];
}

/** Lines of these kinds; not there where the reader neither sees nor may write any. */
function Lines({ trail, acting, title, lead, kinds }: LinesProps) {
  const { caseId, viewer } = trail;
  const lines = trail.lines.filter(({ kind }) => kinds.includes(kind));
  const may = acting ? trail.mayWrite.filter((kind) => kinds.includes(kind)) : [];
  if (lines.length === 0 && may.length === 0) return null;
  return (
    <Section title={title} lead={lead} actions={<AddLine caseId={caseId} viewer={viewer} kinds={may} />}>
      {lines.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <LineList caseId={caseId} lines={lines} kinds={kinds} acting={acting} />
      )}
    </Section>
  );
}

/** The way to a job and to staying in it: the steps first, then contacts, wishes, what may be said, and the support. */
export function JobTrailPage() {
  const { caseId, as } = useCasePlace();
  const { data, failed, again } = useRead(JobTrailDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} rows={5} />;
  const { jobTrail: trail } = data;
  if (trail === null) return <NotThere />;
  const acting = as === null && !trail.closed;
  const { contacts, mayLogContact } = trail;
  return (
    <Page>
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
        <p className={styles['lead']}>{text.hidden}</p>
      </div>
      <StepsSection trail={trail} acting={acting} />
      {(contacts.length > 0 || (acting && mayLogContact)) && <ContactSection trail={trail} acting={acting} />}
      <Lines trail={trail} acting={acting} title={text.wishes} kinds={WISHES} />
      <Lines trail={trail} acting={acting} title={text.openness} lead={text.opennessLead} kinds={OPENNESS} />
      <Lines trail={trail} acting={acting} title={text.support} lead={text.supportLead} kinds={SUPPORT} />
    </Page>
  );
}
