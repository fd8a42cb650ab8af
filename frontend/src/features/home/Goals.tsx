import { ActionMenu } from '@navikt/ds-react/ActionMenu';
import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { CheckmarkCircleIcon, MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import { DecideGoalDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { WhoSees } from '../../sharing/WhoSees.js';
import { takesPart } from '../../sharing/takesPart.js';
import { Section } from '../../ui/page/Section.js';
import { goalStateWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import type { Board } from '../board/index.js';
import { SuggestGoal } from '../goal/index.js';
import { goalText as text, homeText } from './home.text.js';
import styles from './lists.module.css';

interface Props {
  board: Board;
  consents: readonly ConsentRecord[];
  onDone: (words: string) => void;
}

/** Goals for work are part of the plan; the others are personal. */
const CATEGORY = { WORK: 'PLAN', LIFE: 'PERSONAL' } as const;

function GoalLine({
  goal,
  caseId,
  onDone,
}: {
  goal: Board['goals'][number];
  caseId: string;
  onDone: Props['onDone'];
}) {
  const decide = useAct(DecideGoalDocument, { caseId });
  const to = (state: 'REACHED' | 'DROPPED', words: string) => {
    void decide.run({ id: goal.id, expectedVersion: goal.version, state }).then((outcome) => {
      if (outcome?.problems.length === 0 && outcome.conflict === null) onDone(words);
    });
  };
  return (
    <li className={styles['item']}>
      <div className={styles['top']}>
        <div>
          <div className={styles['strong']}>{goal.text}</div>
          <div className={styles['subtle']}>{text.kinds[goal.kind]}</div>
        </div>
        <ActionMenu>
          <ActionMenu.Trigger>
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              loading={decide.sending}
              icon={<MenuElipsisHorizontalIcon title={text.menu(goal.text)} />}
            />
          </ActionMenu.Trigger>
          <ActionMenu.Content>
            <ActionMenu.Item
              icon={<CheckmarkCircleIcon aria-hidden />}
              onSelect={() => to('REACHED', text.reachedDone)}
            >
              {text.markReached}
            </ActionMenu.Item>
            <ActionMenu.Item onSelect={() => to('DROPPED', text.droppedDone)}>
              {text.markDropped}
            </ActionMenu.Item>
          </ActionMenu.Content>
        </ActionMenu>
      </div>
      <ActFeedback act={decide} />
    </li>
  );
}

/** The citizen's own goals; a suggestion is asked about in the card on top, not here. */
export function Goals({ board, consents, onDone }: Props) {
  const active = board.goals.filter((goal) => goal.state === 'ACTIVE');
  const earlier = board.goals.filter((goal) => goal.state === 'REACHED' || goal.state === 'DROPPED');
  return (
    <Section title={homeText.goals} actions={<SuggestGoal board={board} />}>
      {active.length === 0 ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <ul className={styles['list']}>
          {active.map((goal) => (
            <GoalLine key={goal.id} goal={goal} caseId={board.caseId} onDone={onDone} />
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <ReadMore size="small" header={text.earlier}>
          <ul className={styles['list']}>
            {earlier.map((goal) => (
              <li key={goal.id} className={styles['item']}>
                {`${goal.text} (${goalStateWords(goal.state).toLowerCase()})`}
              </li>
            ))}
          </ul>
        </ReadMore>
      )}
      {(['WORK', 'LIFE'] as const)
        .filter((kind) => active.some((goal) => goal.kind === kind))
        .map((kind) => (
          <WhoSees
            key={kind}
            category={CATEGORY[kind]}
            people={board.participants.filter(takesPart)}
            consents={consents}
            about={text.kinds[kind]}
          />
        ))}
    </Section>
  );
}
