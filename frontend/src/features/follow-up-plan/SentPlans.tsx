import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { planText as text } from './followUpPlan.text.js';
import styles from './FollowUpPlan.module.css';
import type { Plan } from './plan.js';
import { PlanWords } from './PlanWords.js';

/** The version that holds, and the earlier ones folded. */
export function SentPlans({ plans }: { plans: readonly Plan[] }) {
  const [newest, ...earlier] = plans;
  if (newest === undefined) return null;
  return (
    <Section title={text.versionTitle(newest.number, longDate(newest.finalisedAt))}>
      <PlanWords plan={newest} />
      {earlier.length > 0 && (
        <ReadMore header={text.earlier(earlier.length)}>
          <div className={styles['versions']}>
            {earlier.map((plan) => (
              <div key={plan.id}>
                <h3 className={styles['version']}>
                  {text.versionTitle(plan.number, longDate(plan.finalisedAt))}
                </h3>
                <PlanWords plan={plan} />
              </div>
            ))}
          </div>
        </ReadMore>
      )}
    </Section>
  );
}
