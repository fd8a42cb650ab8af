import { Tag } from '@navikt/ds-react/Tag';
import { WORK_CONDITIONS } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import type { ConditionAnswer, OwnFieldsFragment as Own } from '../../gql/graphql.js';
import styles from './own.module.css';
import { ownText } from './own.text.js';

const COLOR = {
  GOOD: 'success',
  MIXED: 'neutral',
  HARD: 'warning',
} as const satisfies Record<ConditionAnswer, string>;

/** The eight answers in words, with a colour beside them. */
export function ConditionsList({ conditions }: { conditions: NonNullable<Own['conditions']> }) {
  return (
    <>
      <dl className={styles['answers']}>
        {WORK_CONDITIONS.map((condition) => {
          const answer = conditions[condition];
          return (
            <div key={condition} className={styles['answer']}>
              <dt>{ownWords.conditions[condition]}</dt>
              <dd>
                {answer === null ? (
                  <span className={styles['subtle']}>{ownText.notAnswered}</span>
                ) : (
                  <Tag size="small" variant="moderate" data-color={COLOR[answer]}>
                    {ownWords.conditionAnswers[answer]}
                  </Tag>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {conditions.note !== null && <p className={styles['para']}>{conditions.note}</p>}
    </>
  );
}
