import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { isAnswerable, type Support } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { useState } from 'react';
import { Empty } from '../../ui/state/states.js';
import { AnswerForm } from './AnswerForm.js';
import styles from './eligibility.module.css';
import { eligibilityText as text } from './eligibility.text.js';
import { toAnswer, toOverride, type Ground, type Line } from './line.js';
import { OverrideForm } from './OverrideForm.js';

const COLOR = {
  SUPPORTS: 'success',
  DOES_NOT_SUPPORT: 'neutral',
  UNSURE: 'warning',
  OPEN: 'neutral',
} as const satisfies Record<Support, string>;

interface Props {
  ground: Ground;
  line: Line;
  onDone: (words: string) => void;
}

/** What was answered: by whom, from where and when. */
function Answered({ entry }: Pick<Line, 'entry'>) {
  if (entry === null) return null;
  const from =
    entry.source === null || entry.onDate === null
      ? null
      : text.asked(ownWords.aspectSources[entry.source], entry.onDate);
  return (
    <>
      <p>{ownWords.answers[entry.answer]}</p>
      {entry.reason !== null && <p>{entry.reason}</p>}
      <p className={styles['subtle']}>
        {[from, text.by(entry.by, entry.at)].filter((words) => words !== null).join(' · ')}
      </p>
    </>
  );
}

/** Each time the result was set aside, the newest first; what it says without them stands below. */
function SetAside({ line }: { line: Line }) {
  if (line.overrides.length === 0) return null;
  return (
    <ul className={styles['aside']}>
      {line.overrides.map((one) => (
        <li key={one.version}>
          <p>
            {text.setAside(ownWords.support[one.result])}. {one.reason}
          </p>
          <p className={styles['subtle']}>{text.by(one.by, one.at)}</p>
        </li>
      ))}
      <li className={styles['subtle']}>{text.was(ownWords.support[line.support])}</li>
    </ul>
  );
}

/** One line of the profile, with the buttons of those whose line it is. */
export function GroundLine({ ground, line, onDone }: Props) {
  const [open, setOpen] = useState<'answer' | 'override' | null>(null);
  const answers = toAnswer(ground, line);
  const overrides = toOverride(ground, line);
  const name = ownWords.eligibility[line.item];
  const close = () => setOpen(null);
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        {line.item !== 'CONCLUSION' && <p className={styles['name']}>{name}</p>}
        {line.item === 'CONCLUSION' && line.entry === null && <Empty>{text.notWritten}</Empty>}
        {line.item === 'AGE' && ground.age !== null && <p>{ownWords.ages[ground.age]}</p>}
        <Answered entry={line.entry} />
        <SetAside line={line} />
      </div>
      <div className={styles['side']}>
        {line.item !== 'CONCLUSION' && line.item !== 'PROBLEM_GROUP' && (
          <Tag size="small" variant="moderate" data-color={COLOR[line.result]}>
            {line.result === 'OPEN' && !isAnswerable(line.item)
              ? ownWords.notShown
              : ownWords.support[line.result]}
          </Tag>
        )}
        {answers !== undefined && (
          <Button
            size="small"
            variant="secondary"
            aria-label={text.named(line.entry === null ? text.answer : text.again, name)}
            onClick={() => setOpen('answer')}
          >
            {line.entry === null ? text.answer : text.again}
          </Button>
        )}
        {overrides !== undefined && (
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            aria-label={text.overrideOf(name)}
            onClick={() => setOpen('override')}
          >
            {text.override}
          </Button>
        )}
      </div>
      {open === 'answer' && answers !== undefined && (
        <AnswerForm ground={ground} item={answers} line={line} onClose={close} onDone={onDone} />
      )}
      {open === 'override' && overrides !== undefined && (
        <OverrideForm ground={ground} item={overrides} line={line} onClose={close} onDone={onDone} />
      )}
    </li>
  );
}
