import { Tag } from '@navikt/ds-react/Tag';
import { correctionOutcomes } from '@samtavle/shared/text';
import { useState } from 'react';
import { CorrectionsDocument, WrittenByOthersDocument, type CorrectionsQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { type Done, Said } from '../home/index.js';
import { AskDialog, type Thing } from './AskDialog.js';
import { nameOf } from './labels.js';
import { correctionText as text } from './rights.text.js';
import styles from './RightsPage.module.css';
import { WrittenList } from './WrittenList.js';

function Wish({ wish }: { wish: CorrectionsQuery['corrections'][number] }) {
  const { wish: said, askedAt, outcome, reason } = wish;
  return (
    <li>
      <p>
        <strong>{nameOf(wish)}</strong>
      </p>
      <p>{text.yours(said)}</p>
      {reason !== null && <p>{text.reason(reason)}</p>}
      {outcome === 'DECLINED' && <p>{text.complain}</p>}
      <p className={styles['subtle']}>{text.when(askedAt)}</p>
      <Tag size="small" variant="moderate" data-color={outcome === null ? 'info' : 'neutral'}>
        {outcome === null ? text.waits : correctionOutcomes.nb[outcome]}
      </Tag>
    </li>
  );
}

/** The citizen's wishes for correction, what others have written, and a new wish. */
export function CorrectionSection({ caseId, open }: { caseId: string; open: boolean }) {
  const wishes = useRead(CorrectionsDocument, { caseId }).data?.corrections ?? [];
  const things = useRead(WrittenByOthersDocument, { caseId }).data?.writtenByOthers ?? [];
  const [asking, setAsking] = useState<Thing | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const unanswered = wishes.filter(({ outcome }) => outcome === null);
  const waiting = new Set(unanswered.map(({ rowId }) => rowId));
  // what waits comes first; the rest as it was asked, the newest first
  const sorted = [...unanswered, ...wishes.filter(({ outcome }) => outcome !== null)];
  return (
    <Section title={text.title} lead={text.lead}>
      <Said done={done} />
      {things.length === 0 && wishes.length === 0 && <Empty>{text.none}</Empty>}
      {sorted.length > 0 && (
        <ul className={styles['wishes']}>
          {sorted.map((wish) => (
            <Wish key={wish.id} wish={wish} />
          ))}
        </ul>
      )}
      {things.length > 0 && <WrittenList things={things} waiting={waiting} onAsk={open ? setAsking : null} />}
      {asking !== null && (
        <AskDialog
          caseId={caseId}
          thing={asking}
          onClose={() => setAsking(null)}
          onDone={(words) => {
            setAsking(null);
            setDone({ words });
          }}
        />
      )}
    </Section>
  );
}
