import { dayDate, distance } from '../../ui/show/dates.js';
import { currentStep, type Step } from './currentStep.js';
import { daysWords, hoursWords, stepText as text } from './step.text.js';
import styles from './StepFacts.module.css';

interface Props {
  step: Step;
  today: string;
  /** Named only where it tells something: with more than one job. */
  withEmployer?: boolean;
}

/** What a step asks for: hours and days, tasks, where, and when it is looked at again. */
export function StepFacts({ step, today, withEmployer = false }: Props) {
  const when = [hoursWords(step.hoursPerWeek), daysWords(step.days)].filter((words) => words !== null);
  const reviewed = step.state === 'REVIEWED' || step.state === 'WITHDRAWN';
  const due = currentStep([step], today) !== undefined && step.reviewDate <= today;
  return (
    <dl className={styles['facts']}>
      {when.length > 0 && (
        <div>
          <dt>{text.when}</dt>
          <dd>{when.join(' · ')}</dd>
        </div>
      )}
      <div>
        <dt>{text.tasks}</dt>
        <dd className={styles['tasks']}>{step.tasks}</dd>
      </div>
      {withEmployer && step.employerName !== null && (
        <div>
          <dt>{text.employer}</dt>
          <dd>{step.employerName}</dd>
        </div>
      )}
      {!reviewed && (
        <div>
          <dt>{text.review}</dt>
          <dd
            className={due ? styles['due'] : undefined}
          >{`${dayDate(step.reviewDate)} (${distance(today, step.reviewDate)})`}</dd>
        </div>
      )}
    </dl>
  );
}
