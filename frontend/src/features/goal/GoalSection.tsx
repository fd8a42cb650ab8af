import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { Tag } from '@navikt/ds-react/Tag';
import { Section } from '../../ui/page/Section.js';
import { goalStateWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import { goalText as text } from './goal.text.js';
import styles from './GoalSection.module.css';
import { SuggestGoal } from './SuggestGoal.js';

type Goal = Board['goals'][number];

const ORDER: readonly Goal['state'][] = ['ACTIVE', 'SUGGESTED', 'REACHED', 'DROPPED'];

/** The goals, those that hold first, with the way to suggest one. */
export function GoalSection({
  board,
}: {
  board: Pick<Board, 'closedAt' | 'caseId' | 'viewer' | 'citizenName' | 'goals'>;
}) {
  const goals = board.goals.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <Section title={text.title} actions={<SuggestGoal board={board} />}>
      {goals.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <ul className={styles['goals']}>
          {goals.map((goal) => (
            <li key={goal.id} className={styles['goal']}>
              <span className={goal.state === 'ACTIVE' ? styles['holds'] : undefined}>{goal.text}</span>
              {goal.state !== 'ACTIVE' && (
                <Tag
                  size="small"
                  variant="moderate"
                  data-color={goal.state === 'REACHED' ? 'success' : 'neutral'}
                >
                  {goalStateWords(goal.state)}
                </Tag>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
