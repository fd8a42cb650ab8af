import { useState } from 'react';
import { OwnDocument } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { takesPart } from '../../sharing/takesPart.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Failed, LoadingRows, NotThere } from '../../ui/state/states.js';
import { OwnCase, Said, type Done, type Own as OwnFacts } from '../home/index.js';
import { EntrySection } from './EntrySection.js';
import { LifeGoals } from './LifeGoals.js';
import { CompassSection, ConditionsSection, HarassmentSection, MattersSection } from './OneSections.js';
import styles from './own.module.css';
import { ownText as text } from './own.text.js';

function Parts({ board, consents, onDone }: OwnFacts & { onDone: (words: string) => void }) {
  const { data, failed, again } = useRead(OwnDocument, { caseId: board.caseId, as: null });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <LoadingRows rows={6} />;
  if (data.own === null) return <NotThere />;
  const others = { people: board.participants.filter(takesPart), consents };
  const part = { own: data.own, others, onDone };
  return (
    <>
      <MattersSection {...part} />
      <EntrySection kind="MASTERY" {...part} />
      <EntrySection kind="TOOL" {...part} />
      <LifeGoals {...part} />
      <CompassSection {...part} />
      <EntrySection kind="REFLECTION" {...part} />
      <ConditionsSection {...part} />
      <HarassmentSection own={data.own} onDone={onDone} />
    </>
  );
}

function Content(own: OwnFacts) {
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Page width="text">
      <div className={styles['top']}>
        <PageHeading title={text.page} />
        <p className={styles['para']}>{text.lead}</p>
        <Said done={done} />
      </div>
      <Parts {...own} onDone={(words) => setDone({ words })} />
    </Page>
  );
}

/** The citizen's own page: what matters on top, and beside each part who sees it. */
export function OwnPage() {
  return <OwnCase title={text.page}>{(own) => <Content {...own} />}</OwnCase>;
}
