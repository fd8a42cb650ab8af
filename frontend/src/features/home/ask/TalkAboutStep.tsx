import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Board } from '../../board/index.js';
import { ChangeStep } from '../../step/index.js';
import { askText } from '../home.text.js';
import styles from './Ask.module.css';
import { DropStep } from './DropStep.js';

const text = askText.talk;

interface Props {
  step: Board['steps'][number];
  board: Board;
  onDone: (words: string) => void;
}

/** The issuer has answered something else than yes: nothing to fear, and what one can do. */
export function TalkAboutStep({ step, board, onDone }: Props) {
  const [open, setOpen] = useState<'change' | 'drop' | null>(null);
  const answer = step.acts.findLast((act) => act.kind === 'DISCUSS' || act.kind === 'NOT_NOW');
  return (
    <div className={styles['ask']}>
      {answer?.reason && <p className={styles['lead']}>{text.reason(answer.reason)}</p>}
      <p className={styles['lead']}>{text.lead}</p>
      <div className={styles['buttons']}>
        <Button onClick={() => setOpen('change')}>{text.change}</Button>
        <Button variant="secondary" onClick={() => setOpen('drop')}>
          {text.no}
        </Button>
      </div>
      {open === 'change' && <ChangeStep board={board} step={step} onClose={() => setOpen(null)} />}
      {open === 'drop' && (
        <DropStep
          step={step}
          caseId={board.caseId}
          onClose={() => setOpen(null)}
          onDone={() => onDone(askText.accept.gone)}
        />
      )}
    </div>
  );
}
