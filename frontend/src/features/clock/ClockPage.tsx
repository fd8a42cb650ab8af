import { ReadMore } from '@navikt/ds-react/ReadMore';
import { DeadlinesDocument, type DeadlinesQuery } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { sourceWords } from '../../ui/show/words.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { ActivitySection } from './ActivitySection.js';
import styles from './ClockPage.module.css';
import { clockText as text } from './clock.text.js';
import { DeadlineItem } from './DeadlineItem.js';
import { MyDuties } from './MyDuties.js';
import { inOrder, type Deadline } from './order.js';
import { TaskSection } from './TaskSection.js';
import { Timeline } from './Timeline.js';

type Clock = NonNullable<DeadlinesQuery['deadlines']>;

function Facts({ facts }: { facts: Clock['facts'] }) {
  return (
    <Section title={text.facts}>
      <ul className={styles['bullets']}>
        {facts.map(({ kind, date, source }) => (
          <li key={kind}>
            {kind === 'EMPLOYER_PAYS_UNTIL' ? text.employerPays(date) : text.protected(date)}{' '}
            <span className={styles['subtle']}>({sourceWords(source)})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Deadlines({ clock, readOnly }: { clock: Clock; readOnly: boolean }) {
  const { caseId, viewer, today } = clock;
  const ordered = inOrder(clock.deadlines);
  const { next, later, done } = ordered;
  const item = (deadline: Deadline, number: number | null) => (
    <DeadlineItem
      key={deadline.id}
      {...{ deadline, number, today, viewer, caseId, readOnly }}
      short={deadline !== next}
    />
  );
  const first = next === null ? 1 : 2;
  return (
    <>
      <Section title={text.timeline}>
        <Timeline ordered={ordered} today={today} />
        {next !== null && (
          <>
            <h3 className={styles['small']}>{text.next}</h3>
            <ul className={styles['items']}>{item(next, 1)}</ul>
          </>
        )}
        {next === null && later.length === 0 && <Empty>{text.none}</Empty>}
        {later.length > 0 && (
          <>
            <h3 className={styles['small']}>{text.later}</h3>
            <ul className={styles['items']}>{later.map((it, at) => item(it, at + first))}</ul>
          </>
        )}
        {done.length > 0 && (
          <ReadMore header={text.done(done.length)} size="small">
            <ul className={styles['items']}>{done.map((it) => item(it, null))}</ul>
          </ReadMore>
        )}
        {clock.deadlines.some(({ guiding }) => guiding) && (
          <p className={`${styles['para'] ?? ''} ${styles['subtle'] ?? ''}`}>{text.guidingNote}</p>
        )}
      </Section>
    </>
  );
}

/** What happens when, whose it is, and what waits for whom: for each party only what that party may know. */
export function ClockPage() {
  const { caseId, viewer, as } = useCasePlace();
  const { data, failed, again } = useRead(DeadlinesDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} rows={5} />;
  const clock = data.deadlines;
  if (clock === null) return <NotThere />;
  const { sickSince, weekNumber, facts, activity } = clock;
  const readOnly = as !== null || clock.closed;
  return (
    <Page width="text">
      <div>
        <PageHeading title={text.title} />
        {sickSince !== null && weekNumber !== null && (
          <p className={styles['para']}>{text.sick(sickSince, weekNumber)}</p>
        )}
        <p className={styles['lead']}>{viewer === 'CITIZEN' ? text.citizenLead : text.lead}</p>
      </div>
      <TaskSection tasks={clock.tasks} waitingFor={clock.waitingFor} viewer={viewer} today={clock.today} />
      <Deadlines clock={clock} readOnly={readOnly} />
      {activity !== null && <ActivitySection activity={activity} caseId={caseId} readOnly={readOnly} />}
      {viewer === 'CITIZEN' && sickSince !== null && <MyDuties />}
      {facts.length > 0 && <Facts facts={facts} />}
    </Page>
  );
}
