import { ownWords } from '@samtavle/shared/text';
import { OwnDocument } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { CompassPicture } from './CompassPicture.js';
import { ConditionsList } from './ConditionsList.js';
import { EntryWords } from './EntryWords.js';
import { areaWords } from './LifeGoalForm.js';
import { MattersList } from './MattersList.js';
import styles from './own.module.css';
import {
  compassText,
  conditionsText,
  entryText,
  harassmentText,
  lifeText,
  mattersText,
  sharedText,
} from './own.text.js';

/** What another may see of the citizen's own; where there is nothing it says the same, whatever the reason. */
export function SharedOwn({ caseId, as }: { caseId: string; as: string | null }) {
  const { data } = useRead(OwnDocument, { caseId, as });
  const own = data?.own;
  if (own === null || own === undefined) return null;
  const kinds = (['MASTERY', 'TOOL', 'REFLECTION'] as const).filter((kind) =>
    own.entries.some((entry) => entry.kind === kind),
  );
  const { matters, lifeGoals, compass, conditions, harassment } = own;
  const some =
    matters.length + lifeGoals.length + kinds.length > 0 || compass !== null || conditions !== null;
  return (
    <>
      {harassment !== null && (
        <Section title={harassmentText.title} lead={harassmentText.yours}>
          <p className={styles['para']}>
            {harassmentText.question} <strong>{ownWords.harassment[harassment.answer]}</strong>
          </p>
          {harassment.text !== null && <p className={styles['para']}>{harassment.text}</p>}
        </Section>
      )}
      <Section title={sharedText.title}>
        {!some && <Empty>{sharedText.nothing}</Empty>}
        {matters.length > 0 && (
          <div className={styles['top']}>
            <h3 className={styles['para']}>{mattersText.shared}</h3>
            <MattersList matters={matters} />
          </div>
        )}
        {kinds.map((kind) => (
          <div key={kind} className={styles['top']}>
            <h3 className={styles['para']}>{entryText[kind].shared}</h3>
            <ul className={styles['list']}>
              {own.entries
                .filter((entry) => entry.kind === kind)
                .map((entry) => (
                  <li key={entry.id} className={styles['item']}>
                    <div className={styles['words']}>
                      <EntryWords entry={entry} />
                    </div>
                  </li>
                ))}
            </ul>
          </div>
        ))}
        {lifeGoals.length > 0 && (
          <div className={styles['top']}>
            <h3 className={styles['para']}>{lifeText.title}</h3>
            <ul className={styles['list']}>
              {lifeGoals.map((goal) => (
                <li key={goal.id} className={styles['item']}>
                  <div className={styles['words']}>
                    <p>{goal.text}</p>
                    <p className={styles['subtle']}>{areaWords(goal.area)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        )}
        {compass !== null && (
          <div className={styles['top']}>
            <h3 className={styles['para']}>{compassText.shared}</h3>
            <CompassPicture rated={compass} />
          </div>
        )}
        {conditions !== null && (
          <div className={styles['top']}>
            <h3 className={styles['para']}>{conditionsText.shared}</h3>
            <ConditionsList conditions={conditions} />
          </div>
        )}
      </Section>
    </>
  );
}
