import { stillOpen } from '@samtavle/shared/domain';
import { RETENTION } from '@samtavle/shared/policy';
import { retention } from '@samtavle/shared/text';
import { DownloadButtons } from '../../platform/DownloadButtons.js';
import { useOwnLink } from '../../platform/ownCase.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { NotThere } from '../../ui/state/states.js';
import { OwnCase, type Own } from '../home/index.js';
import { ResearchSection } from '../research/index.js';
import { CloseCase } from './CloseCase.js';
import { CorrectionSection } from './CorrectionSection.js';
import { rightsText as text, takeText } from './rights.text.js';
import styles from './RightsPage.module.css';

const FILES = [
  { label: takeText.pdf, name: 'samtavle-innsyn.pdf', asked: { format: 'PDF' } },
  { label: takeText.json, name: 'samtavle-innsyn.json', asked: { format: 'JSON' } },
];

function Rights({ board: { caseId, closedAt, steps, milestones } }: Own) {
  return (
    <Page width="text">
      <div className={styles['top']}>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      <Section title={takeText.title} lead={takeText.lead}>
        <DownloadButtons what="everything" files={FILES} />
      </Section>
      <CorrectionSection caseId={caseId} open={closedAt === null} />
      <Section title={text.keptTitle}>
        <ul className={styles['list']}>
          {RETENTION.map(({ id }) => (
            <li key={id}>{retention.nb[id]}</li>
          ))}
        </ul>
        <p className={styles['note']}>{text.keptUncertain}</p>
      </Section>
      <ResearchSection caseId={caseId} open={closedAt === null} />
      <CloseCase caseId={caseId} closedAt={closedAt} left={stillOpen(steps, milestones)} />
    </Page>
  );
}

/** The citizen's rights over the own case: to take it out, to have it corrected, to know how long it is kept, to end it. */
export function RightsPage() {
  // these are the citizen's own, not those of one who stands in
  if (useOwnLink()?.onBehalf === true) return <NotThere />;
  return <OwnCase title={text.title}>{(own) => <Rights {...own} />}</OwnCase>;
}
