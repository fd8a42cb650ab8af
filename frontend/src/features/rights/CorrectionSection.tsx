import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { correctable, correctionOutcomes } from '@samtavle/shared/text';
import { useState } from 'react';
import { CorrectionsDocument, WrittenByOthersDocument, type CorrectionsQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { type Done, Said } from '../home/index.js';
import { AskDialog } from './AskDialog.js';
import { labelOf } from './labels.js';
import { correctionText as text } from './rights.text.js';
import styles from './RightsPage.module.css';

function Wish({ wish }: { wish: CorrectionsQuery['corrections'][number] }) {
  const { kind, label, wish: said, askedAt, outcome, reason } = wish;
  return (
    <li>
      <p>
        <strong>
          {correctable[kind]}: {labelOf({ label })}
        </strong>
      </p>
      <p>{text.yours(said)}</p>
      {reason !== null && <p>{text.reason(reason)}</p>}
      {outcome === 'DECLINED' && <p>{text.complain}</p>}
      <p className={styles['subtle']}>{text.when(askedAt)}</p>
      <Tag size="small" variant="moderate" data-color={outcome === null ? 'info' : 'neutral'}>
        {outcome === null ? text.waits : correctionOutcomes[outcome]}
      </Tag>
    </li>
  );
}

/** The citizen's wishes for correction, and a new one. */
export function CorrectionSection({ caseId, open }: { caseId: string; open: boolean }) {
  const wishes = useRead(CorrectionsDocument, { caseId }).data?.corrections ?? [];
  const things = useRead(WrittenByOthersDocument, { caseId }).data?.writtenByOthers ?? [];
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const waiting = new Set(wishes.filter(({ outcome }) => outcome === null).map(({ rowId }) => rowId));
  const left = things.filter(({ rowId }) => !waiting.has(rowId));
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        open &&
        left.length > 0 && (
          <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
            {text.ask}
          </Button>
        )
      }
    >
      <Said done={done} />
      {things.length === 0 && wishes.length === 0 && <Empty>{text.none}</Empty>}
      {wishes.length > 0 && (
        <ul className={styles['wishes']}>
          {wishes.map((wish) => (
            <Wish key={wish.id} wish={wish} />
          ))}
        </ul>
      )}
      {asking && (
        <AskDialog
          caseId={caseId}
          things={left}
          onClose={() => setAsking(false)}
          onDone={(words) => {
            setAsking(false);
            setDone({ words });
          }}
        />
      )}
    </Section>
  );
}
