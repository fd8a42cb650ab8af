import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { Link } from 'react-router';
import { CallIn, Called, type Board } from '../board/index.js';
import { MoveMilestoneDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Section } from '../../ui/page/Section.js';
import { dayDate, daysBetween, distance } from '../../ui/show/dates.js';
import { milestoneWords, sourceWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import { employerText as text } from './employer.text.js';
import styles from './OwnTasks.module.css';
import { ownTasks, type Task } from './tasks.js';

function Due({ task, today }: { task: Task; today: string }) {
  const { dueDate, overdue } = task;
  if (dueDate === null) return <span className={styles['subtle']}>{text.noDate}</span>;
  return overdue ? (
    <span className={styles['late']}>{text.overdue(dayDate(dueDate), daysBetween(dueDate, today))}</span>
  ) : (
    <span>{text.due(dayDate(dueDate), distance(today, dueDate))}</span>
  );
}

/** What is done by sending the plan, and by telling that the meeting was held: on pages of their own. */
const ELSEWHERE: readonly Task['type'][] = ['FOLLOW_UP_PLAN_4W', 'DIALOGUE_MEETING_1'];

type CaseOf = Pick<Board, 'caseId' | 'participants' | 'viewerParticipantId' | 'today'>;

function Item({ board, task }: { board: CaseOf; task: Task }) {
  const { caseId, today } = board;
  const move = useAct(MoveMilestoneDocument, { caseId });
  const title = milestoneWords(task.type, task.title);
  return (
    <li className={styles['task']}>
      <div className={styles['words']}>
        <span className={styles['title']}>{title}</span>
        <Due task={task} today={today} />
        {task.source !== null && <span className={styles['subtle']}>{sourceWords(task.source)}</span>}
        <span className={styles['subtle']}>
          <Called board={board} meeting={task} />
        </span>
      </div>
      <CallIn board={board} meeting={task} />
      {task.type === 'FOLLOW_UP_PLAN_4W' && (
        <Link to={`/arbeidsgiver/sak/${caseId}/oppfolgingsplan`}>{text.writePlan}</Link>
      )}
      {task.category === 'MEETING' && (
        <Link to={`/arbeidsgiver/sak/${caseId}/moter`} aria-label={text.toMeeting(title)}>
          {text.toMeetings}
        </Link>
      )}
      {task.mayMove && !ELSEWHERE.includes(task.type) && (
        <Button
          size="small"
          variant="secondary"
          icon={<CheckmarkIcon aria-hidden />}
          aria-label={text.doneOne(title)}
          loading={move.sending}
          onClick={() => void move.run({ id: task.id, expectedVersion: task.version, status: 'DONE' })}
        >
          {text.done}
        </Button>
      )}
      <ActFeedback act={move} />
    </li>
  );
}

/** The employer's own duties and activities, nearest due date first, each with where it comes from. */
export function OwnTasks({ board }: { board: CaseOf & Pick<Board, 'milestones'> }) {
  const { open, done } = ownTasks(board.milestones);
  return (
    <Section title={text.tasksTitle}>
      {open.length === 0 ? (
        <Empty>{text.noTasks}</Empty>
      ) : (
        <ul className={styles['tasks']}>
          {open.map((task) => (
            <Item key={task.id} board={board} task={task} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <ReadMore header={text.doneBefore(done.length)}>
          <ul className={styles['done']}>
            {done.map((task) => (
              <li key={task.id}>{milestoneWords(task.type, task.title)}</li>
            ))}
          </ul>
        </ReadMore>
      )}
    </Section>
  );
}
