import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { updatedPlanDue } from '@samtavle/shared/domain';
import { dateOf } from '@samtavle/shared/domain';
import { dayDate, distance, longDate } from '../../ui/show/dates.js';
import { planText as text } from './followUpPlan.text.js';
import type { JobPlan } from './plan.js';

interface Props {
  job: JobPlan;
  today: string;
  nextMeeting: string | null;
}

/** What matters now about one plan: its deadline, that it is sent, or that Nav needs it anew. */
export function Standing({ job, today, nextMeeting }: Props) {
  const { duty, plans } = job;
  const [newest] = plans;
  const due = nextMeeting === null ? null : updatedPlanDue(nextMeeting);
  // The plan that is with Nav for the meeting is one of the last four weeks before it.
  const isOld =
    newest !== undefined && due !== null && dateOf(newest.finalisedAt) < updatedPlanDue(updatedPlanDue(due));
  return (
    <>
      {newest === undefined && duty?.status === 'EXCEPTION' && (
        <InlineMessage status="info">{text.notNeeded(duty.statusReason ?? '')}</InlineMessage>
      )}
      {newest === undefined && isLeft(duty) && duty.dueDate >= today && (
        <InlineMessage status="info">
          {text.dueOn(dayDate(duty.dueDate), distance(today, duty.dueDate))}
        </InlineMessage>
      )}
      {newest === undefined && isLeft(duty) && duty.dueDate < today && (
        <LocalAlert status="warning" size="small">
          <LocalAlert.Content>{text.late(longDate(duty.dueDate))}</LocalAlert.Content>
        </LocalAlert>
      )}
      {newest !== undefined && duty?.status === 'DONE' && (
        <InlineMessage status="success">{text.sent}</InlineMessage>
      )}
      {isOld && nextMeeting !== null && (
        <InlineMessage status="info">{text.updateDue(longDate(due), longDate(nextMeeting))}</InlineMessage>
      )}
    </>
  );
}

type Duty = NonNullable<JobPlan['duty']>;

function isLeft(duty: Duty | undefined): duty is Duty & { dueDate: string } {
  return (
    duty !== undefined &&
    duty.dueDate !== null &&
    (duty.status === 'PLANNED' || duty.status === 'IN_PROGRESS')
  );
}
