import type { Recipient } from '@samtavle/shared/policy';
import { longDate, weekOf } from '../../ui/show/dates.js';
import type { Board } from '../board/index.js';
import { daysWords, hoursWords } from '../step/index.js';
import { inWords } from '../../sharing/words.js';
import { takesPart } from '../../sharing/takesPart.js';
import { cardText as text } from './home.text.js';
import styles from './NextStep.module.css';

type Step = Board['steps'][number];

/** Names of those who have this part in the case now: "Klok Gran"; null when nobody has. */
export function namesOf(board: Pick<Board, 'participants'>, role: Recipient): string | null {
  const names = board.participants.filter((person) => person.role === role && takesPart(person));
  return names.length === 0 ? null : inWords(names.map((person) => person.name));
}

/** What a step is, as short lines: when, how much time, what, with whom. */
export function StepSummary({ step, board }: { step: Step; board: Pick<Board, 'participants'> }) {
  const leader = namesOf(board, 'EMPLOYER');
  const employer = step.employerName;
  const time = [hoursWords(step.hoursPerWeek), daysWords(step.days)].filter((words) => words !== null);
  const lines = [
    [text.when, `${text.from(weekOf(step.weekFrom), longDate(step.weekFrom))} · ${text.weeks(step.weeks)}`],
    [text.hours, time.join(' · ')],
    [text.what, step.tasks],
    [text.withWhom, employer === null ? '' : leader === null ? employer : text.withLeader(employer, leader)],
  ];
  return (
    <dl className={styles['facts']}>
      {lines
        .filter(([, words]) => words !== '')
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
