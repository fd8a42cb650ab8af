import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { AddMilestoneDocument, MeetingsDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { meetingsText as text, wishText } from './meeting.text.js';
import styles from './Meeting.module.css';
import { MeetingCard } from './MeetingCard.js';
import { inOrder, type Meeting, type Reading } from './meetings.js';
import { AskForMeeting, Wishes } from './Wishes.js';

/** Nav calls a third meeting when it is wanted. */
function AddThird({ caseId }: { caseId: string }) {
  const add = useAct(AddMilestoneDocument, { caseId });
  return (
    <>
      <Button
        variant="secondary"
        loading={add.sending}
        onClick={() =>
          void add.run({ caseId, type: 'DIALOGUE_MEETING_3', category: 'MEETING', ownerRole: 'NAV_LOCAL' })
        }
      >
        {text.addThird}
      </Button>
      <ActFeedback act={add} />
    </>
  );
}

interface GroupProps {
  title: string;
  meetings: readonly Meeting[];
  caseId: string;
  reading: Reading;
  readOnly: boolean;
}

function Group({ title, meetings, ...more }: GroupProps) {
  if (meetings.length === 0) return null;
  return (
    <Section title={title}>
      {meetings.map((meeting) => (
        <MeetingCard key={meeting.id} meeting={meeting} {...more} />
      ))}
    </Section>
  );
}

function Content({ caseId, reading, readOnly }: Pick<GroupProps, 'caseId' | 'reading' | 'readOnly'>) {
  const [asked, setAsked] = useState(false);
  const { ahead, toArrange, behind } = inOrder(reading);
  const [next, ...later] = ahead;
  const same = { caseId, reading, readOnly };
  const writes = !readOnly && !reading.closed;
  const asks = writes && reading.mayAsk;
  const third = writes && reading.viewer === 'NAV_LOCAL' && !hasOpenThird(reading.meetings);
  return (
    <>
      {asked && <DoneNote>{wishText.done}</DoneNote>}
      {reading.meetings.length === 0 && <Empty>{text.none}</Empty>}
      <Group title={text.next} meetings={next === undefined ? [] : [next]} {...same} />
      <Group title={text.ahead} meetings={later} {...same} />
      <Wishes reading={reading} />
      <Group title={text.toArrange} meetings={toArrange} {...same} />
      {(asks || third) && (
        <div className={styles['buttons']}>
          {asks && <AskForMeeting caseId={caseId} onDone={() => setAsked(true)} />}
          {third && <AddThird caseId={caseId} />}
        </div>
      )}
      <Group title={text.behind} meetings={behind} {...same} />
    </>
  );
}

function hasOpenThird(meetings: readonly Meeting[]): boolean {
  return meetings.some(
    ({ type, state }) => type === 'DIALOGUE_MEETING_3' && (state === 'TO_ARRANGE' || state === 'CALLED'),
  );
}

/** The meetings of a case: the next one on top, then those to come, those to arrange, and those behind. */
export function MeetingsPage() {
  const { caseId, as } = useCasePlace();
  const { data, failed, again } = useRead(MeetingsDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} />;
  if (data.meetings === null) return <NotThere />;
  return (
    <Page width="text">
      <PageHeading title={text.title} />
      <Content caseId={caseId} reading={data.meetings} readOnly={as !== null} />
    </Page>
  );
}
