import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { FollowUpPlanDocument } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { CommentSection } from './CommentSection.js';
import { DraftSection } from './DraftSection.js';
import { commentText, draftText, planText as text } from './followUpPlan.text.js';
import styles from './FollowUpPlan.module.css';
import { jobPlans, type JobPlan, type PlanReading } from './plan.js';
import { PlanWords } from './PlanWords.js';
import { SentPlans } from './SentPlans.js';
import { Standing } from './Standing.js';

/** What the citizen sees of what the employer is writing. */
function ReadDraft({ job }: { job: JobPlan }) {
  if (job.draft === undefined || isSent(job)) return null;
  return (
    <Section title={draftText.readTitle} lead={draftText.readLead}>
      <PlanWords plan={job.draft} />
    </Section>
  );
}

function ReadComment({ job }: { job: JobPlan }) {
  if (job.comment === undefined) return null;
  return (
    <Section title={commentText.of}>
      <p className={styles['said']}>{job.comment.text}</p>
    </Section>
  );
}

interface Props {
  caseId: string;
  reading: PlanReading;
  job: JobPlan;
  readOnly: boolean;
}

function Job({ caseId, reading, job, readOnly }: Props) {
  const [sent, setSent] = useState(0);
  // A plan that is sent is read first; it is written on when one asks for it, or has begun to.
  const [opened, setOpened] = useState(false);
  const writing = opened || !isSent(job);
  const { viewer, today, closed, nextMeetingWithNav } = reading;
  const writes = viewer === 'EMPLOYER' && !readOnly && !closed;
  const own = viewer === 'CITIZEN' && !readOnly && !closed;
  return (
    <>
      {sent > 0 && <DoneNote key={sent}>{draftText.done}</DoneNote>}
      <Standing job={job} today={today} nextMeeting={nextMeetingWithNav} />
      {!writes && <ReadDraft job={job} />}
      <SentPlans plans={job.plans} />
      {writes && !writing && (
        <div>
          <Button variant="secondary" onClick={() => setOpened(true)}>
            {draftText.titleAgain}
          </Button>
        </div>
      )}
      {writes && writing && (
        <DraftSection
          caseId={caseId}
          today={today}
          job={job}
          onSent={() => {
            setOpened(false);
            setSent((before) => before + 1);
          }}
        />
      )}
      {own ? <CommentSection caseId={caseId} job={job} /> : <ReadComment job={job} />}
    </>
  );
}

/** True when everything that is written has been sent. */
function isSent({ plans: [newest], draft }: JobPlan): boolean {
  return newest !== undefined && newest.draftVersion === draft?.version;
}

function isShown({ plans, draft, comment, duty }: JobPlan): boolean {
  return plans.length > 0 || draft !== undefined || comment !== undefined || duty !== undefined;
}

/** The employer's follow-up plan, for the one who writes it and for those who may read it. */
export function FollowUpPlanPage() {
  const { caseId, as } = useCasePlace();
  const { data, failed, again } = useRead(FollowUpPlanDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} />;
  const reading = data.followUpPlan;
  if (reading === null) return <NotThere />;
  const own = reading.viewer === 'CITIZEN';
  const jobs = jobPlans(reading);
  // Whoever writes or takes part finds every job here; others those of which there is something to read.
  const shown = own || reading.viewer === 'EMPLOYER' ? jobs : jobs.filter(isShown);
  return (
    <Page width="text">
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      {shown.length === 0 && <Empty>{reading.viewer === 'EMPLOYER' ? text.noJob : text.none}</Empty>}
      {shown.map((job) => (
        <div key={job.employerId} className={styles['versions']}>
          {shown.length > 1 && job.employerName !== null && (
            <h2 className={styles['version']}>{text.at(job.employerName)}</h2>
          )}
          <Job caseId={caseId} reading={reading} job={job} readOnly={as !== null} />
        </div>
      ))}
      <p className={styles['lead']}>{own ? text.lawForCitizen : text.law}</p>
    </Page>
  );
}
