import { TimelineDocument } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { timelineText as text } from './timeline.text.js';
import { TimelineList } from './TimelineList.js';
import { TimelinePicture } from './TimelinePicture.js';
import styles from './Timeline.module.css';

/** Work, health and Nav along one line of time: the lanes that the reader may see, and no others. */
export function TimelinePage() {
  const { caseId, as } = useCasePlace();
  const { data, failed, again } = useRead(TimelineDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.page} rows={3} />;
  if (data.timeline === null) return <NotThere />;
  const { timeline } = data;
  return (
    <Page>
      <div>
        <PageHeading title={text.page} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      {timeline.lanes.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <>
          <div className={styles['paper']}>
            {timeline.overlap !== null && (
              <p className={styles['lead']}>{text.overlap(timeline.overlap.from, timeline.overlap.to)}</p>
            )}
            <TimelinePicture timeline={timeline} />
          </div>
          <Section title={text.list}>
            <TimelineList timeline={timeline} />
          </Section>
        </>
      )}
    </Page>
  );
}
