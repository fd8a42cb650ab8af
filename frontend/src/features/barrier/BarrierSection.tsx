import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import type { Barrier } from './answer.js';
import { barrierText as text, kindText, locusText } from './barrier.text.js';
import { BarrierForm } from './BarrierForm.js';
import styles from './Barriers.module.css';

const KINDS = {
  BARRIER_WORK: ['WORKPLACE'],
  BARRIER_PERSONAL: ['SELF_EFFICACY', 'ILLNESS_UNDERSTANDING', 'SYMPTOMS'],
} as const;

interface Props {
  caseId: string;
  category: keyof typeof KINDS;
  /** The citizen's own page. */
  own: boolean;
  barriers: readonly Barrier[];
  mayWrite: boolean;
}

function Line({ barrier, onChange }: { barrier: Barrier; onChange: (() => void) | null }) {
  const { text: said, locus, addedOn, resolvedOn } = barrier;
  return (
    <li className={styles['line']}>
      <div>
        <p className={styles['text']}>{said}</p>
        <p className={styles['facts']}>
          {locus !== 'UNKNOWN' && (
            <Tag size="xsmall" variant="outline" data-color="neutral">
              {locusText[locus].short}
            </Tag>
          )}
          <span>{resolvedOn === null ? text.since(addedOn) : text.resolvedSince(resolvedOn)}</span>
        </p>
      </div>
      {onChange !== null && (
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<PencilIcon aria-hidden />}
          aria-label={text.changeOne(said)}
          onClick={onChange}
        />
      )}
    </li>
  );
}

/** One category of barriers: what stands in the way now first, and what is out of the way folded away. */
export function BarrierSection({ caseId, category, own, barriers, mayWrite }: Props) {
  const [open, setOpen] = useState<Barrier | 'NEW' | null>(null);
  const work = category === 'BARRIER_WORK';
  const kinds = KINDS[category];
  const lines = (some: readonly Barrier[]) => (
    <ul className={styles['list']}>
      {some.map((barrier) => (
        <Line key={barrier.id} barrier={barrier} onChange={mayWrite ? () => setOpen(barrier) : null} />
      ))}
    </ul>
  );
  const shown = kinds.filter((kind) => barriers.some((it) => it.kind === kind && it.resolvedOn === null));
  const resolved = barriers.filter(({ resolvedOn }) => resolvedOn !== null);
  const leads = work ? [text.workLead, text.workLeadOther] : [text.personLead, text.personLeadOther];
  return (
    <Section
      title={work ? text.workTitle : text.personTitle}
      lead={own ? leads[0] : leads[1]}
      actions={
        mayWrite && (
          <Button
            size="small"
            variant="secondary"
            aria-label={work ? text.addWork : text.addPerson}
            onClick={() => setOpen('NEW')}
          >
            {text.add}
          </Button>
        )
      }
    >
      {shown.length === 0 && <Empty>{own ? text.none : text.noneToSee}</Empty>}
      {shown.map((kind) => (
        <div key={kind} className={styles['group']}>
          {kinds.length > 1 && <h3>{kindText[kind].title}</h3>}
          {lines(barriers.filter((it) => it.kind === kind && it.resolvedOn === null))}
        </div>
      ))}
      {resolved.length > 0 && (
        <details>
          <summary>{text.resolvedTitle(resolved.length)}</summary>
          {lines(resolved)}
        </details>
      )}
      {open !== null && (
        <BarrierForm
          caseId={caseId}
          kinds={kinds}
          barrier={open === 'NEW' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
