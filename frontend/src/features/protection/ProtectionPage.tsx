import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { ProtectionDocument, type ProtectionQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Empty, Failed, LoadingRows } from '../../ui/state/states.js';
import { OwnCase, Said, type Done, type Own } from '../home/index.js';
import { Representatives } from '../representation/index.js';
import { Impartialities } from './Impartialities.js';
import { Overrides } from './Overrides.js';
import styles from './protection.module.css';
import { protectionText as text, protectionWords } from './protection.text.js';
import { ReportDialog } from './ReportDialog.js';

type Facts = NonNullable<ProtectionQuery['protection']>;
interface Props extends Pick<Own, 'board'> {
  onDone: (words: string) => void;
}

/** What the registers and the law do for this citizen, in sentences. */
function Shields({ facts, board }: { facts: Facts } & Pick<Own, 'board'>) {
  const out = board.participants.filter((person) => facts.shutOut.includes(person.id));
  return (
    <Section title={text.title}>
      {facts.young && <p className={styles['para']}>{text.young}</p>}
      {facts.kinds.map((kind) => (
        <p key={kind} className={styles['para']}>
          {protectionWords[kind]}
        </p>
      ))}
      <p className={styles['para']}>{text.office}</p>
      {out.length === 0 ? (
        <Empty>{text.nothing}</Empty>
      ) : (
        <p className={styles['para']}>{text.shutOut(out.map((person) => person.name).join(', '))}</p>
      )}
    </Section>
  );
}

function Protected({ board, onDone }: Props) {
  const { data, failed, again } = useRead(ProtectionDocument, { caseId: board.caseId });
  const [reporting, setReporting] = useState(false);
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <LoadingRows />;
  // a stand-in is told nothing of this
  if (data.protection === null) return null;
  const facts = data.protection;
  const people = board.participants.filter((person) => person.endedAt === null);
  return (
    <>
      <Shields facts={facts} board={board} />
      <Section
        title={text.partialTitle}
        lead={text.partialLead}
        actions={
          people.length > 0 && (
            <Button size="small" variant="secondary" onClick={() => setReporting(true)}>
              {text.report}
            </Button>
          )
        }
      >
        <Impartialities caseId={board.caseId} list={facts.impartialities} onDone={onDone} />
      </Section>
      <Overrides list={facts.overrides} />
      {reporting && (
        <ReportDialog
          caseId={board.caseId}
          people={people}
          onClose={() => setReporting(false)}
          onDone={(words) => {
            setReporting(false);
            onDone(words);
          }}
        />
      )}
    </>
  );
}

function Content({ board }: Own) {
  const [done, setDone] = useState<Done | null>(null);
  const say = (words: string) => setDone({ words });
  return (
    <Page width="text">
      <div className={styles['top']}>
        <PageHeading title={text.page} />
        <p className={styles['lead']}>{text.lead}</p>
        <Said done={done} />
      </div>
      <Protected board={board} onDone={say} />
      <Representatives caseId={board.caseId} onDone={say} />
    </Page>
  );
}

/** The citizen's page of what holds whatever is consented, and of those who stand in. */
export function ProtectionPage() {
  return <OwnCase title={text.page}>{(own) => <Content {...own} />}</OwnCase>;
}
