import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { DecideGoalDocument, type OwnFieldsFragment as Own } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Section } from '../../ui/page/Section.js';
import { goalStateWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import { areaWords, LifeGoalForm } from './LifeGoalForm.js';
import styles from './own.module.css';
import { lifeText as text } from './own.text.js';
import { Sight, type Others } from './Sight.js';

interface Props {
  own: Own;
  others: Others;
  onDone: (words: string) => void;
}

function Goal({ own, goal, onDone }: Pick<Props, 'own' | 'onDone'> & { goal: Own['lifeGoals'][number] }) {
  const decide = useAct(DecideGoalDocument, { caseId: own.caseId });
  const to = (state: 'REACHED' | 'DROPPED', words: string) => {
    void decide.run({ id: goal.id, expectedVersion: goal.version, state }).then((outcome) => {
      if (outcome?.problems.length === 0 && outcome.conflict === null) onDone(words);
    });
  };
  return (
    <li className={`${styles['item'] ?? ''} ${styles['wraps'] ?? ''}`}>
      <div className={styles['words']}>
        <p>{goal.text}</p>
        <p className={styles['subtle']}>
          {[areaWords(goal.area), goal.state === 'ACTIVE' ? null : goalStateWords(goal.state)]
            .filter((words) => words !== null)
            .join(' · ')}
        </p>
        <ActFeedback act={decide} />
      </div>
      {own.mayWrite && goal.state === 'ACTIVE' && (
        <span className={styles['rowButtons']}>
          <Button
            size="small"
            variant="tertiary"
            loading={decide.sending}
            aria-label={`${text.reached}: ${goal.text}`}
            onClick={() => to('REACHED', text.reachedDone)}
          >
            {text.reached}
          </Button>
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            loading={decide.sending}
            aria-label={`${text.dropped}: ${goal.text}`}
            onClick={() => to('DROPPED', text.droppedDone)}
          >
            {text.dropped}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Goals in life beside work: in the 5 + 6 areas, the citizen's own until personal things are shared. */
export function LifeGoals({ own, others, onDone }: Props) {
  const [writing, setWriting] = useState(false);
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        own.mayWrite && (
          <Button size="small" variant="secondary" onClick={() => setWriting(true)}>
            {text.add}
          </Button>
        )
      }
    >
      {own.lifeGoals.length === 0 ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <ul className={styles['list']}>
          {own.lifeGoals.map((goal) => (
            <Goal key={goal.id} own={own} goal={goal} onDone={onDone} />
          ))}
        </ul>
      )}
      <Sight kept={false} others={others} />
      {writing && <LifeGoalForm caseId={own.caseId} onClose={() => setWriting(false)} onDone={onDone} />}
    </Section>
  );
}
