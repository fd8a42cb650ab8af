import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { useState } from 'react';
import type { DeadlinesQuery } from '../../gql/graphql.js';
import { Section } from '../../ui/page/Section.js';
import { AssessDialog } from './AssessDialog.js';
import { activityReasons, activityStates, activityText as text } from './clock.text.js';
import styles from './ClockPage.module.css';

type Activity = NonNullable<NonNullable<DeadlinesQuery['deadlines']>['activity']>;

/** How it stands with the activity requirement, with every assessment; only Nav assesses. */
export function ActivitySection({
  activity,
  caseId,
  readOnly,
}: {
  activity: Activity;
  caseId: string;
  readOnly: boolean;
}) {
  const [assessing, setAssessing] = useState(false);
  const { state, history, due, mayAssess } = activity;
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        mayAssess &&
        !readOnly && (
          <Button size="small" variant="secondary" onClick={() => setAssessing(true)}>
            {state === 'NEW' ? text.assess : text.again}
          </Button>
        )
      }
    >
      <p className={styles['para']}>
        <Tag size="small" variant="moderate" data-color={state === 'NEW' ? 'info' : 'neutral'}>
          {activityStates[state]}
        </Tag>{' '}
        {text.due(due)}
      </p>
      {history.length > 0 && (
        <ul className={styles['list']} aria-label={text.history}>
          {history.map(({ id, state: was, reason, until, at, by }) => (
            <li key={id} className={styles['row']}>
              <span>
                <strong>{activityStates[was]}</strong>: {activityReasons[reason]}
                {until === null ? '' : ` ${text.until(until)}`}
              </span>
              <span className={styles['subtle']}>{text.line(at, by)}</span>
            </li>
          ))}
        </ul>
      )}
      {assessing && <AssessDialog activity={activity} caseId={caseId} onClose={() => setAssessing(false)} />}
    </Section>
  );
}
