import { Button } from '@navikt/ds-react/Button';
import { DecideGoalDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import type { Board } from '../../board/index.js';
import { askText } from '../home.text.js';
import styles from './Ask.module.css';

const text = askText.goal;

interface Props {
  goal: Board['goals'][number];
  caseId: string;
  onDone: (words: string) => void;
}

/** A goal somebody has suggested: it is the citizen's only when they say so. */
export function DecideGoal({ goal, caseId, onDone }: Props) {
  const accept = useAct(DecideGoalDocument, { caseId, onDone: () => onDone(text.done) });
  const drop = useAct(DecideGoalDocument, { caseId, onDone: () => onDone(text.declined) });
  const version = { id: goal.id, expectedVersion: goal.version };
  return (
    <div className={styles['ask']}>
      <div>
        <p className={styles['strong']}>{goal.text}</p>
        {goal.suggestedBy !== null && <p className={styles['lead']}>{text.suggested(goal.suggestedBy)}</p>}
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      <div className={styles['buttons']}>
        <Button loading={accept.sending} onClick={() => void accept.run({ ...version, state: 'ACTIVE' })}>
          {text.yes}
        </Button>
        <Button
          variant="secondary"
          loading={drop.sending}
          onClick={() => void drop.run({ ...version, state: 'DROPPED' })}
        >
          {text.no}
        </Button>
      </div>
      <ActFeedback act={accept} />
      <ActFeedback act={drop} />
    </div>
  );
}
