import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { weekOf } from '../../ui/show/dates.js';
import { Empty } from '../../ui/state/states.js';
import type { Experiment, StepChoice } from './answer.js';
import { experimentText as text } from './barrier.text.js';
import { ExperimentForm } from './ExperimentForm.js';
import styles from './Barriers.module.css';

interface Props {
  caseId: string;
  experiments: readonly Experiment[];
  steps: readonly StepChoice[];
  mayWrite: boolean;
}

const PARTS = ['prediction', 'attempt', 'result', 'learning'] as const;

/** Work situations as places to explore, the newest first. */
export function ExperimentSection({ caseId, experiments, steps, mayWrite }: Props) {
  const [open, setOpen] = useState<Experiment | 'NEW' | null>(null);
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        mayWrite && (
          <Button size="small" variant="secondary" onClick={() => setOpen('NEW')}>
            {text.add}
          </Button>
        )
      }
    >
      {experiments.length === 0 && <Empty>{text.none}</Empty>}
      <ul className={styles['list']}>
        {experiments.map((one) => (
          <li key={one.id} className={styles['experiment']}>
            <div className={styles['top']}>
              <strong>{one.situation}</strong>
              {mayWrite && (
                <Button
                  size="small"
                  variant="tertiary"
                  aria-label={text.goOnWith(one.situation)}
                  onClick={() => setOpen(one)}
                >
                  {text.goOn}
                </Button>
              )}
            </div>
            {one.weekFrom !== null && one.workPercent !== null && (
              <p className={styles['facts']}>{text.of(weekOf(one.weekFrom), one.workPercent)}</p>
            )}
            <dl className={styles['path']}>
              {PARTS.filter((part) => one[part] !== null).map((part) => (
                <div key={part}>
                  <dt>{text[part]}</dt>
                  <dd>{one[part]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {open !== null && (
        <ExperimentForm
          caseId={caseId}
          steps={steps}
          experiment={open === 'NEW' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
