import { Button } from '@navikt/ds-react/Button';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { dateOf } from '@samtavle/shared/domain';
import { useState } from 'react';
import { DownloadButtons } from '../../platform/DownloadButtons.js';
import { clock, dayDate, distance, longDate } from '../../ui/show/dates.js';
import { milestoneWords, theWho } from '../../ui/show/words.js';
import { Answer } from './Answer.js';
import { CalledPeople } from './CalledPeople.js';
import { HolderActions } from './HolderActions.js';
import { channelText, meetingsText as text, minutesText, prepareText } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Arranged, Meeting, Reading } from './meetings.js';
import { MinutesForm } from './MinutesForm.js';
import { MinutesRecord } from './MinutesRecord.js';
import { Tasks } from './Tasks.js';

function When({ arranged, today, held }: { arranged: Arranged; today: string; held: boolean }) {
  const { startsAt, duration, channel, place } = arranged;
  const day = dateOf(startsAt);
  return (
    <div>
      <p className={held ? styles['words'] : styles['when']}>
        {held
          ? text.held(longDate(day), clock(startsAt))
          : text.when(dayDate(day), clock(startsAt), distance(today, day))}
      </p>
      <p className={styles['subtle']}>
        {[channelText[channel], place, text.lasts(duration)].filter((it) => it !== null).join(' · ')}
      </p>
    </div>
  );
}

function About({ arranged, viewer }: { arranged: Arranged; viewer: Reading['viewer'] }) {
  const own = prepareText[viewer];
  const prepare = [arranged.preparations, own].filter((it) => typeof it === 'string');
  return (
    <>
      {arranged.changeReason !== null && (
        <InlineMessage status="info">{text.moved(arranged.changeReason)}</InlineMessage>
      )}
      <div>
        <h4 className={styles['part']}>{text.agenda}</h4>
        <p className={styles['words']}>{arranged.agenda}</p>
      </div>
      {prepare.length > 0 && (
        <div>
          <h4 className={styles['part']}>{text.preparations}</h4>
          {prepare.map((words) => (
            <p key={words} className={styles['words']}>
              {words}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

interface Props {
  caseId: string;
  reading: Reading;
  meeting: Meeting;
  readOnly: boolean;
}

function Deadline({ meeting, today }: { meeting: Meeting; today: string }) {
  const { dueDate, state } = meeting;
  if (dueDate === null || state !== 'TO_ARRANGE') return null;
  return dueDate < today ? (
    <p className={styles['late']}>{text.late(longDate(dueDate))}</p>
  ) : (
    <p className={styles['subtle']}>{text.deadline(dayDate(dueDate), distance(today, dueDate))}</p>
  );
}

function WriteMinutes({ caseId, meeting, today }: Pick<Props, 'caseId' | 'meeting'> & { today: string }) {
  const [writing, setWriting] = useState(false);
  if (writing) return <MinutesForm {...{ caseId, meeting, today }} onDone={() => setWriting(false)} />;
  const words =
    meeting.minutes.length > 0
      ? minutesText.amend
      : meeting.draft === null
        ? minutesText.write
        : minutesText.continue;
  return (
    <div>
      <Button variant="secondary" onClick={() => setWriting(true)}>
        {words}
      </Button>
    </div>
  );
}

/** One meeting, with what its reader can do with it now. */
export function MeetingCard({ caseId, reading, meeting, readOnly }: Props) {
  const { arranged, state, statusReason, ownerRole, mayArrange, mayAnswer, mayWriteMinutes } = meeting;
  const open = state === 'CALLED' || state === 'TO_ARRANGE';
  const file = {
    label: text.calendar,
    name: 'mote-om-arbeid.ics',
    asked: { caseId, meetingId: meeting.id },
  };
  return (
    <article className={styles['meeting']}>
      <div>
        <h3 className={styles['name']}>{milestoneWords(meeting.type, meeting.title)}</h3>
        {state !== 'HELD' && <p className={styles['subtle']}>{text.heldBy(theWho(ownerRole, reading))}</p>}
        <Deadline meeting={meeting} today={reading.today} />
      </div>
      {arranged !== null && <When arranged={arranged} today={reading.today} held={state === 'HELD'} />}
      {state === 'CANCELLED' && (
        <InlineMessage status="info">{text.off(statusReason ?? text.notHeld)}</InlineMessage>
      )}
      {mayAnswer && arranged !== null && !readOnly && (
        <Answer caseId={caseId} reading={reading} meeting={meeting} arranged={arranged} />
      )}
      {open && arranged !== null && <About arranged={arranged} viewer={reading.viewer} />}
      {open && <CalledPeople caseId={caseId} reading={reading} meeting={meeting} readOnly={readOnly} />}
      {state === 'CALLED' && meeting.hasCalendarLine && !readOnly && (
        <div>
          <DownloadButtons what="meeting" files={[file]} />
          <p className={styles['subtle']}>{text.calendarHelp}</p>
        </div>
      )}
      {mayArrange && !readOnly && <HolderActions caseId={caseId} reading={reading} meeting={meeting} />}
      <Tasks caseId={caseId} viewer={reading.viewer} tasks={meeting.tasks} readOnly={readOnly} />
      <MinutesRecord minutes={meeting.minutes} />
      {mayWriteMinutes && !readOnly && (
        <WriteMinutes caseId={caseId} meeting={meeting} today={reading.today} />
      )}
    </article>
  );
}
