import { ReadMore } from '@navikt/ds-react/ReadMore';
import type { FunctionKind } from '../../gql/graphql.js';
import { Section } from '../../ui/page/Section.js';
import { goalStateWords, milestoneWords } from '../../ui/show/words.js';
import { words } from '../../sharing/words.js';
import type { Board } from '../board/index.js';
import { previewText as text } from './preview.text.js';
import styles from './SeenBoard.module.css';

const KINDS: readonly FunctionKind[] = ['CAN', 'CAN_WITH', 'NOT_YET'];

/** What goes at work, to read only. */
export function SeenFunctions({ functions }: Pick<Board, 'functions'>) {
  return (
    <Section title={text.functions}>
      {KINDS.filter((kind) => functions.some((entry) => entry.kind === kind)).map((kind) => (
        <div key={kind}>
          <h3 className={styles['small']}>{text.kinds[kind]}</h3>
          <ul className={styles['bullets']}>
            {functions
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <li key={entry.id}>{entry.text}</li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** The goals, to read only. */
export function SeenGoals({ goals }: Pick<Board, 'goals'>) {
  return (
    <Section title={text.goals}>
      <ul className={styles['bullets']}>
        {goals.map((goal) => (
          <li key={goal.id}>
            {goal.text}{' '}
            <span className={styles['subtle']}>{`(${goalStateWords(goal.state).toLowerCase()})`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rows({ milestones }: Pick<Board, 'milestones'>) {
  return (
    <ul className={styles['rows']}>
      {milestones.map((one) => (
        <li key={one.id} className={styles['row']}>
          <span className={styles['strong']}>{milestoneWords(one.type, one.title)}</span>
          <span className={styles['subtle']}>
            {[one.dueDate === null ? null : text.due(one.dueDate), words.milestoneStatuses[one.status]]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Milestones and activities with their dates, to read only; what is behind is folded. */
export function SeenMilestones({ milestones }: Pick<Board, 'milestones'>) {
  const open = milestones.filter(({ status }) => status === 'PLANNED' || status === 'IN_PROGRESS');
  const done = milestones.filter((one) => !open.includes(one));
  return (
    <Section title={text.milestones}>
      {open.length > 0 && <Rows milestones={open} />}
      {done.length > 0 && (
        <ReadMore size="small" header={text.done(done.length)}>
          <Rows milestones={done} />
        </ReadMore>
      )}
    </Section>
  );
}

/** The one line of the plan that is seen where the plan itself is not. */
export function SeenSummary({ summary }: { summary: NonNullable<Board['planSummary']> }) {
  return (
    <Section title={text.summary}>
      <p className={styles['line']}>{summary.text}</p>
      {summary.hoursWanted !== null && (
        <p className={styles['line']}>{text.hoursWanted(summary.hoursWanted)}</p>
      )}
    </Section>
  );
}
