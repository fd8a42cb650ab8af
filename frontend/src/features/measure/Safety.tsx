import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { useState } from 'react';
import { CloseSafetyDocument, type MeasuresQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { longDate } from '../../ui/show/dates.js';
import { HelpNumbers } from './HelpNumbers.js';
import { safetyText as text } from './measure.text.js';
import styles from './Safety.module.css';

type Task = NonNullable<MeasuresQuery['measures']>['safety'][number];

interface Props {
  caseId: string;
  tasks: readonly Task[];
  /** The citizen is given the numbers; those who treat are given the task. */
  isCitizen: boolean;
  mayClose: boolean;
}

function CloseTask({ caseId, taskId, onClose }: { caseId: string; taskId: string; onClose: () => void }) {
  const act = useAct(CloseSafetyDocument, { caseId, onDone: onClose });
  return (
    <FormDialog
      title={text.closeTitle}
      lead={text.closeLead}
      submit={text.closeSubmit}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ taskId })}
    >
      <ActFeedback act={act} />
    </FormDialog>
  );
}

function OpenTask({ caseId, task, mayClose }: { caseId: string; task: Task; mayClose: boolean }) {
  const [closing, setClosing] = useState(false);
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.task}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p className={styles['line']}>{text.taskLead(longDate(task.raisedAt))}</p>
        {mayClose && (
          <Button size="small" variant="secondary" onClick={() => setClosing(true)}>
            {text.close}
          </Button>
        )}
        {closing && <CloseTask caseId={caseId} taskId={task.id} onClose={() => setClosing(false)} />}
      </LocalAlert.Content>
    </LocalAlert>
  );
}

/** What the safety question raised: numbers to call for the citizen, a task for those who treat, and what was seen to. */
export function Safety({ caseId, tasks, isCitizen, mayClose }: Props) {
  const open = tasks.filter(({ closedAt }) => closedAt === null);
  const closed = tasks.flatMap(({ id, closedAt, closedBy }) =>
    closedAt === null ? [] : [{ id, closedAt, closedBy }],
  );
  return (
    <>
      {isCitizen && open.length > 0 && <HelpNumbers sent />}
      {!isCitizen &&
        open.map((task) => <OpenTask key={task.id} caseId={caseId} task={task} mayClose={mayClose} />)}
      {closed.length > 0 && (
        <ul className={styles['closed']}>
          {closed.map(({ id, closedAt, closedBy }) => (
            <li key={id}>{text.closedFor(closedBy, longDate(closedAt))}</li>
          ))}
        </ul>
      )}
    </>
  );
}
