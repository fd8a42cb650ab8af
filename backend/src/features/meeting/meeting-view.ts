import type { MilestoneStatus } from '@samtavle/shared/domain';
import { isOpen, mayCall, MEETING_WISHERS, meetingState, partyOf, WISH_DAYS } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import type { Meeting, Meetings } from './meeting.model.js';
import type { MeetingTask } from './minutes.model.js';

type Told =
  | 'state'
  | 'mayArrange'
  | 'mayHold'
  | 'mayCall'
  | 'mayAnswer'
  | 'mayWriteMinutes'
  | 'hasCalendarLine'
  | 'tasks';
/** A meeting as the database tells it. */
interface MeetingFacts extends Omit<Meeting, Told> {
  readonly tasks: readonly Omit<MeetingTask, 'mayFinish'>[];
}
/** All of a case's meetings as the database tells them. */
export interface MeetingsFacts extends Omit<Meetings, 'meetings' | 'mayAsk'> {
  readonly meetings: readonly MeetingFacts[];
  readonly now: string;
}

const MS_PER_DAY = 86_400_000;

/** The meetings as the API tells them to their reader, with what the reader may do. In a closed case that is nothing. */
export function meetingsView({ meetings, now, ...told }: MeetingsFacts): Meetings {
  // the moment of reading stays here: an answer is the same whenever nothing has changed
  const reader = { ...told, now };
  return {
    ...told,
    meetings: meetings.map((meeting) => meetingView(meeting, reader)),
    mayAsk: mayAsk(reader, meetings),
  };
}

type Reader = Omit<MeetingsFacts, 'meetings'>;

function meetingView({ tasks, ...meeting }: MeetingFacts, reader: Reader): Meeting {
  const { viewer, closed, now, people } = reader;
  const { status, ownerRole, arranged, amCalled } = meeting;
  const holds = viewer === ownerRole && !closed;
  const open = isOpen(status) && !closed;
  const ahead = arranged !== null && Date.parse(arranged.startsAt) > Date.parse(now);
  const called = new Set(meeting.called.map(({ participantId }) => participantId));
  return {
    ...meeting,
    state: meetingState(status, arranged !== null),
    mayArrange: holds && open,
    mayHold: holds && open && arranged !== null && !ahead,
    mayCall: open
      ? people.filter(({ id, role }) => !called.has(id) && mayCall(viewer, role, meeting)).map(({ id }) => id)
      : [],
    mayAnswer: open && ahead && (amCalled || (viewer === 'CITIZEN' && !holds)),
    mayWriteMinutes: holds && status === 'DONE',
    hasCalendarLine: arranged !== null && (amCalled || viewer === 'CITIZEN' || viewer === ownerRole),
    tasks: tasks.map((task) => ({ ...task, mayFinish: mayFinish(viewer, closed, task) })),
  };
}

function mayFinish(
  viewer: Role,
  closed: boolean,
  { party, doneAt, replaced }: MeetingFacts['tasks'][number],
) {
  return !closed && doneAt === null && !replaced && partyOf(viewer) === party;
}

/** One asks once in a while, and not for a meeting that is arranged or has been held. */
function mayAsk({ viewer, closed, wishes, now }: Reader, meetings: readonly MeetingFacts[]): boolean {
  const wishers: readonly Role[] = MEETING_WISHERS;
  const asked = wishes.some(
    ({ byRole, askedAt }) =>
      byRole === viewer && Date.parse(now) - Date.parse(askedAt) < WISH_DAYS * MS_PER_DAY,
  );
  const answered = (status: MilestoneStatus, arranged: boolean) => status === 'DONE' || arranged;
  return (
    !closed &&
    wishers.includes(viewer) &&
    !asked &&
    !meetings.some((it) => it.type === 'DIALOGUE_MEETING_2' && answered(it.status, it.arranged !== null))
  );
}
