import type { Role } from '@samtavle/shared/policy';
import type { TaskFieldsFragment } from '../../gql/graphql.js';
import { Section } from '../../ui/page/Section.js';
import { weekOf } from '../../ui/show/dates.js';
import { milestoneWords, roleWords, waitingWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import styles from './ClockPage.module.css';
import { tasksText as text } from './clock.text.js';

type Task = TaskFieldsFragment;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What is to be done: the deadline's own name, else the move. */
function whatOf({ what, type, text: said }: Task): string {
  return type === null ? capital(waitingWords(what)) : milestoneWords(type, said);
}

/** Which step or accommodation a move is about. */
function aboutOf({ type, text: said, weekFrom, workPercent }: Task): string | null {
  if (type !== null) return null;
  if (weekFrom !== null && workPercent !== null) return text.step(weekOf(weekFrom), workPercent);
  return said === null ? null : text.quoted(said);
}

function Row({ task, today, who }: { task: Task; today: string; who: string | null }) {
  const about = aboutOf(task);
  const when =
    task.days === null ? (task.due === null ? '' : text.before(task.due, today)) : text.since(task.days);
  return (
    <li className={styles['row']}>
      <span>
        <strong>{who === null ? whatOf(task) : `${who}: `}</strong>
        {who === null ? '' : whatOf(task).toLocaleLowerCase('nb')}
        {about !== null && <span className={styles['about']}>{about}</span>}
      </span>
      <span className={styles['subtle']}>{when}</span>
    </li>
  );
}

const keyOf = ({ what, role, type, text: said, weekFrom, due }: Task) =>
  [what, role, type, said, weekFrom, due].join(' ');

interface Props {
  tasks: readonly Task[];
  waitingFor: readonly Task[];
  viewer: Role;
  today: string;
}

/** The reader's own list first; then whom the reader waits for, and for how long. */
export function TaskSection({ tasks, waitingFor, viewer, today }: Props) {
  return (
    <Section title={text.title}>
      {tasks.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <ul className={styles['list']}>
          {tasks.map((task) => (
            <Row key={keyOf(task)} task={task} today={today} who={null} />
          ))}
        </ul>
      )}
      {waitingFor.length > 0 && (
        <>
          <h3 className={styles['small']}>{text.others}</h3>
          <ul className={styles['list']}>
            {waitingFor.map((task) => (
              <Row key={keyOf(task)} task={task} today={today} who={roleWords(task.role, viewer)} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
