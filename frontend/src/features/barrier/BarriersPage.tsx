import { BarriersDocument } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Failed, Loading, NotThere } from '../../ui/state/states.js';
import { barrierText as text } from './barrier.text.js';
import { BarrierSection } from './BarrierSection.js';
import { ExperimentSection } from './ExperimentSection.js';
import styles from './Barriers.module.css';

/** What stands in the way, the workplace apart from the personal, and what is tried. */
export function BarriersPage() {
  const { caseId, viewer, as } = useCasePlace();
  const { data, failed, again } = useRead(BarriersDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.page} rows={4} />;
  if (data.barriers === null) return <NotThere />;
  const { barriers, experiments, steps, writes } = data.barriers;
  const own = viewer === 'CITIZEN';
  const part = (category: 'BARRIER_WORK' | 'BARRIER_PERSONAL') => ({
    caseId,
    category,
    own,
    barriers: barriers.filter((barrier) => barrier.category === category),
    mayWrite: as === null && writes.includes(category),
  });
  const work = part('BARRIER_WORK');
  const person = part('BARRIER_PERSONAL');
  return (
    <Page>
      <div>
        <PageHeading title={text.page} />
        <p className={styles['text']}>{text.lead}</p>
      </div>
      <div className={styles['columns']}>
        <BarrierSection {...work} />
        {(person.mayWrite || own || viewer === 'THERAPIST' || person.barriers.length > 0) && (
          <BarrierSection {...person} />
        )}
      </div>
      {(person.mayWrite || own || viewer === 'THERAPIST' || experiments.length > 0) && (
        <ExperimentSection
          caseId={caseId}
          experiments={experiments}
          steps={steps}
          mayWrite={person.mayWrite}
        />
      )}
    </Page>
  );
}
