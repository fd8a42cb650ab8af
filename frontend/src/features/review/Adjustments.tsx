import { Button } from '@navikt/ds-react/Button';
import { ChangeStepDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Section } from '../../ui/page/Section.js';
import { weekOf } from '../../ui/show/dates.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { fieldWords, valueWords } from '../step/index.js';
import { adjustText as text } from './review.text.js';
import styles from './Review.module.css';
import type { Reviews } from './types.js';

type Adjustment = Reviews['adjustments'][number];

interface Props {
  caseId: string;
  reviews: Reviews;
  readOnly: boolean;
}

function One({ caseId, to, reviews, readOnly }: Props & { to: Adjustment }) {
  const act = useAct(ChangeStepDocument, { caseId });
  const now = reviews.steps.find(({ step }) => step.id === to.stepId)?.step;
  const week = weekOf(to.weekFrom);
  const { stepId, version, weekFrom, weeks, workPercent, hoursPerWeek, days, tasks } = to;
  const plan = { weekFrom, weeks, workPercent, hoursPerWeek, days: [...days], tasks };
  return (
    <li className={styles['line']}>
      <div>
        <strong>{workPercentWords(workPercent, now?.needsGrant === true)}</strong>
        <p className={styles['subtle']}>
          {text.week(week, weeks)}
          {now !== undefined && now.workPercent !== workPercent && `, ${text.was(now.workPercent)}`}
        </p>
        <ActFeedback act={act} label={fieldWords} value={valueWords} />
      </div>
      {!readOnly && (
        <Button
          size="small"
          variant="secondary"
          aria-label={text.useOne(week)}
          loading={act.sending}
          onClick={() => void act.run({ id: stepId, expectedVersion: version, ...plan })}
        >
          {text.use}
        </Button>
      )}
    </li>
  );
}

/** After a review that went down or paused: the coming steps as they could be. One chooses; nothing changes by itself. */
export function Adjustments(props: Props) {
  return (
    <Section title={text.title} lead={text.lead}>
      <ul className={styles['answers']}>
        {props.reviews.adjustments.map((to) => (
          <One key={to.stepId} to={to} {...props} />
        ))}
      </ul>
    </Section>
  );
}
