import { PLAN_TEXTS, type PlanContent } from '@samtavle/shared/domain';
import { longDate } from '../../ui/show/dates.js';
import { planLabels, planText as text, whyNot } from './followUpPlan.text.js';
import styles from './FollowUpPlan.module.css';

/** What a plan says, field by field. */
export function PlanWords({ plan }: { plan: PlanContent }) {
  const { helpFromNav, evaluationDate, employeeHasContributed: took, contribution } = plan;
  const lines: readonly (readonly [string, string | null])[] = [
    ...PLAN_TEXTS.map((field) => [planLabels[field], plan[field]] as const),
    ...(helpFromNav === null ? [] : [[planLabels.helpFromNav, helpFromNav] as const]),
    [planLabels.evaluationDate, evaluationDate === null ? null : longDate(evaluationDate)],
    [planLabels.employeeHasContributed, took === null ? null : took ? text.yes : text.no],
    ...(contribution === null
      ? []
      : [[took === false ? whyNot : planLabels.contribution, contribution] as const]),
  ];
  return (
    <dl className={styles['words']}>
      {lines.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={words === null ? styles['subtle'] : undefined}>{words ?? text.nothing}</dd>
        </div>
      ))}
    </dl>
  );
}
