import { Button } from '@navikt/ds-react/Button';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { MeetingParty } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { FinishMeetingTaskDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { longDate } from '../../ui/show/dates.js';
import { taskText as text } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Meeting } from './meetings.js';

type Task = Meeting['tasks'][number];

interface Props {
  caseId: string;
  viewer: Role;
  readOnly: boolean;
}

/** The parties as roles; a clinician may be one of several, and stays named. */
const PARTY: Partial<Record<Role, MeetingParty>> = {
  CITIZEN: 'EMPLOYEE',
  EMPLOYER: 'EMPLOYER',
  NAV_LOCAL: 'NAV',
};

function One({ caseId, viewer, task, readOnly }: Props & { task: Task }) {
  const finish = useAct(FinishMeetingTaskDocument, { caseId });
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <strong>{PARTY[viewer] === task.party ? text.you : text.parties[task.party]}:</strong> {task.text}
        {task.dueDate !== null && task.doneAt === null && (
          <span className={styles['subtle']}> · {text.by(longDate(task.dueDate))}</span>
        )}
        {task.doneAt !== null && (
          <span className={styles['subtle']}> · {text.done(longDate(task.doneAt))}</span>
        )}
      </span>
      {task.mayFinish && !readOnly && (
        <Button
          size="small"
          variant="secondary"
          icon={<CheckmarkIcon aria-hidden />}
          aria-label={text.finishOne(task.text)}
          loading={finish.sending}
          onClick={() => void finish.run({ id: task.id, expectedVersion: task.version })}
        >
          {text.finish}
        </Button>
      )}
      <ActFeedback act={finish} />
    </li>
  );
}

/** What the parties took upon themselves, as far as the reader sees it; nothing where there is nothing. */
export function Tasks({ tasks, ...more }: Props & { tasks: readonly Task[] }) {
  const now = tasks.filter(({ replaced }) => !replaced);
  if (now.length === 0) return null;
  return (
    <div>
      <h4 className={styles['part']}>{text.title}</h4>
      <ul className={styles['list']}>
        {now.map((task) => (
          <One key={task.id} task={task} {...more} />
        ))}
      </ul>
    </div>
  );
}
