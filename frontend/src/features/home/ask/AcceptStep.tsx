import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { AcceptStepDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { firstName } from '../../../sharing/words.js';
import type { Board } from '../../board/index.js';
import { ChangeStep, fieldWords, valueWords } from '../../step/index.js';
import { askText } from '../home.text.js';
import { namesOf } from '../StepSummary.js';
import styles from './Ask.module.css';
import { DropStep } from './DropStep.js';

const text = askText.accept;

interface Props {
  step: Board['steps'][number];
  board: Board;
  onDone: (words: string) => void;
}

/** A proposed step: what yes means, and the three answers. */
export function AcceptStep({ step, board, onDone }: Props) {
  const [open, setOpen] = useState<'change' | 'drop' | null>(null);
  const accept = useAct(AcceptStepDocument, { caseId: board.caseId, onDone: () => onDone(text.done) });
  const issuer = namesOf(board, 'GP');
  const employer = namesOf(board, 'EMPLOYER');
  const next = [
    step.needsGrant ? text.grant(issuer === null ? 'Legen' : firstName(issuer)) : null,
    step.needsAgreement ? text.agree(employer === null ? 'Lederen' : firstName(employer)) : null,
    step.needsGrant || step.needsAgreement ? null : text.start,
    text.yours,
  ].filter((line) => line !== null);
  return (
    <div className={styles['ask']}>
      <div>
        <h4 className={styles['what']}>{text.what}</h4>
        <ul className={styles['lines']}>
          {next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className={styles['buttons']}>
        <Button
          loading={accept.sending}
          onClick={() => void accept.run({ id: step.id, expectedVersion: step.version })}
        >
          {text.yes}
        </Button>
        <Button variant="secondary" onClick={() => setOpen('change')}>
          {text.change}
        </Button>
        <Button variant="tertiary" onClick={() => setOpen('drop')}>
          {text.no}
        </Button>
      </div>
      <ActFeedback act={accept} label={fieldWords} value={valueWords} />
      {open === 'change' && <ChangeStep board={board} step={step} onClose={() => setOpen(null)} />}
      {open === 'drop' && (
        <DropStep
          step={step}
          caseId={board.caseId}
          onClose={() => setOpen(null)}
          onDone={() => onDone(text.gone)}
        />
      )}
    </div>
  );
}
