import { Button } from '@navikt/ds-react/Button';
import { StartStepDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import type { Board } from '../../board/index.js';
import { fieldWords, valueWords } from '../../step/index.js';
import { askText } from '../home.text.js';
import styles from './Ask.module.css';

const text = askText.start;

interface Props {
  step: Board['steps'][number];
  caseId: string;
  onDone: (words: string) => void;
}

/** Everybody has said yes and the week has come. */
export function StartStep({ step, caseId, onDone }: Props) {
  const start = useAct(StartStepDocument, { caseId, onDone: () => onDone(text.done) });
  return (
    <div className={styles['ask']}>
      <p className={styles['lead']}>{text.lead}</p>
      <div className={styles['buttons']}>
        <Button
          loading={start.sending}
          onClick={() => void start.run({ id: step.id, expectedVersion: step.version })}
        >
          {text.yes}
        </Button>
      </div>
      <ActFeedback act={start} label={fieldWords} value={valueWords} />
    </div>
  );
}
