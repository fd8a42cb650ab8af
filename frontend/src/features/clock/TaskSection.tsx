import { Link } from '@navikt/ds-react/Link';
import type { Role } from '@samtavle/shared/policy';
import { Link as Way } from 'react-router';
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
function whatOf({ what, type, text: said, meetingId }: Task): string {
  if (meetingId !== null && said !== null) return said;
  return type === null ? capital(waitingWords(what)) : milestoneWords(type, said);
}

/** Which step or accommodation a move is about. */
function aboutOf({ type, text: said, weekFrom, workPercent }: Task): string | null {
  if (type !== null) return null;
  if (weekFrom !== null && workPercent !== null) return text.step(weekOf(weekFrom), workPercent);
  return said === null ? null : text.quoted(said);
}

/** Where it was agreed: the page of meetings, which whoever sees the task sees too. */
function Agreed({ type }: { type: Task['type'] }) {
  if (type === null) return null;
  return (
    <Link as={Way} to="../moter" relative="path">
      {text.promised(milestoneWords(type, null).toLocaleLowerCase('nb'))}
    </Link>
  );
}

/** When it has to be done, or for how long it has waited. */
function whenOf({ days, due, meetingId }: Task, today: string): string {
  if (days !== null) return text.since(days);
  if (due === null) return meetingId === null ? '' : text.noDay;
  return due < today ? text.late(due, today) : text.before(due, today);
}

function Row({ task, today, who }: { task: Task; today: string; who: string | null }) {
  const agreed = task.meetingId !== null;
  const about = agreed ? <Agreed type={task.type} /> : aboutOf(task);
  return (
    <li className={styles['row']}>
      <span>
        <strong>{who === null ? whatOf(task) : `${who}: `}</strong>
        {who === null ? '' : agreed ? whatOf(task) : whatOf(task).toLocaleLowerCase('nb')}
        {about !== null && <span className={styles['about']}>{about}</span>}
      </span>
      <span className={styles['subtle']}>{whenOf(task, today)}</span>
    </li>
  );
}

const keyOf = ({ what, role, type, text: said, weekFrom, due, party, meetingId }: Task) =>
  [what, role, type, said, weekFrom, due, party, meetingId].join(' ');

/** Whose it is; what minutes give to a party, by the party's name. */
const whoOf = ({ role, party }: Task, viewer: Role) =>
  party === null || role === 'CITIZEN' ? roleWords(role, viewer) : text.parties[party];

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
              <Row key={keyOf(task)} task={task} today={today} who={whoOf(task, viewer)} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
