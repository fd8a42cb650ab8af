import { Tag } from '@navikt/ds-react/Tag';
import { Empty } from '../../ui/state/states.js';
import { answerText, directionText, partyText, reviewText } from './review.text.js';
import styles from './Review.module.css';
import type { Answer } from './types.js';

function Named({ name, words }: { name: string; words: string }) {
  return (
    <p className={styles['text']}>
      <strong>{name}: </strong>
      {words}
    </p>
  );
}

function One({ answer }: { answer: Answer }) {
  const { party, mine, direction, words, load, hours, tasks, helps, answeredAt } = answer;
  return (
    <li className={styles['answer']}>
      <p className={styles['who']}>
        <strong>{mine ? answerText.yours : partyText[party]}</strong>
        {direction !== null && (
          <Tag size="small" variant="moderate" data-color="info">
            {`${party === 'CITIZEN' ? answerText.direction : answerText.advice}: ${directionText[direction].title}`}
          </Tag>
        )}
      </p>
      {hours !== null && <p className={styles['text']}>{answerText.hours(hours)}</p>}
      {words !== null && <p className={styles['text']}>{words}</p>}
      {tasks !== null && <Named name={answerText.tasks} words={tasks} />}
      {helps !== null && <Named name={answerText.helps} words={helps} />}
      {load !== null && <p className={styles['subtle']}>{`${answerText.load}: ${String(load)}`}</p>}
      <p className={styles['subtle']}>{answerText.at(answeredAt)}</p>
    </li>
  );
}

/** What is said so far, as far as the reader may know of it. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  if (answers.length === 0) return <Empty>{reviewText.noOthers}</Empty>;
  return (
    <ul className={styles['answers']}>
      {answers.map((answer) => (
        <One key={answer.id} answer={answer} />
      ))}
    </ul>
  );
}
