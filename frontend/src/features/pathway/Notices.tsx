import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import type { Pathway } from './pathway.js';
import { pathwayText as text } from './pathway.text.js';

interface Notice {
  status: 'warning' | 'error' | 'announcement';
  title: string;
  body: string;
}

function noticesOf(pathway: Pathway): readonly Notice[] {
  const { gpMissing, right, startDeadline, planToGpOpen, clinical, feedback, assessmentClosedOn } = pathway;
  const notices: Notice[] = [];
  if (startDeadline?.breach === true)
    notices.push({ status: 'error', title: text.breach, body: text.breachBody(startDeadline.date) });
  if (right?.granted === false)
    notices.push({ status: 'announcement', title: text.noRight, body: text.noRightBody });
  if (gpMissing === true) notices.push({ status: 'warning', title: text.noGp, body: text.noGpBody });
  if (clinical !== null && feedback === null && assessmentClosedOn === null)
    notices.push({ status: 'warning', title: text.feedbackOpen, body: text.feedbackOpenBody });
  if (planToGpOpen) notices.push({ status: 'warning', title: text.planOpen, body: text.planOpenBody });
  return notices;
}

/** What needs to be known first: a breach, no right, no doctor, and what waits to be sent. */
export function Notices({ pathway }: { pathway: Pathway }) {
  return noticesOf(pathway).map(({ status, title, body }) => (
    <LocalAlert key={title} status={status} size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{body}</LocalAlert.Content>
    </LocalAlert>
  ));
}
