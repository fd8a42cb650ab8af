import type { AccommodationStanding, MeetingParty, MilestoneType } from '@samtavle/shared/domain';
import { daysBetween, isOpen, milestoneWaitsOn, partyOf } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { accommodationWait } from '../accommodation/index.js';
import type { StepFacts, WaitingOn } from '../step/index.js';
import { stepWait } from '../step/index.js';
import type { ClockDeadline, Task } from './clock.model.js';

/** What moves can be waited for. */
export interface TaskFacts {
  readonly viewer: Role;
  readonly today: string;
  readonly steps: readonly Omit<StepFacts, 'hoursPerWeek' | 'days' | 'tasks'>[];
  readonly accommodations: readonly (AccommodationStanding & {
    readonly text: string;
    readonly changedAt: string;
  })[];
  /** What the parties took upon themselves in meetings, and have not done yet. */
  readonly promises: readonly PromiseFacts[];
}

interface PromiseFacts {
  readonly party: MeetingParty;
  readonly text: string;
  readonly dueDate: string | null;
  readonly meetingId: string;
  readonly type: MilestoneType;
}

/** From so many days before its day, one's own deadline is a task. */
const TASK_DAYS = 14;

/** The moves that the therapist makes together with the citizen: neither is named alone to others. */
const TOGETHER: readonly string[] = ['START_STEP', 'REVIEW_STEP', 'CHANGE_STEP'];

interface Tasks {
  readonly tasks: readonly Task[];
  readonly waitingFor: readonly Task[];
}

/** What waits for the reader, and for whom else one waits, from what the reader may see; the longest wait first. */
export function tasksView(facts: TaskFacts, deadlines: readonly ClockDeadline[]): Tasks {
  const { viewer, today, promises } = facts;
  const promised = promises.map((it) => promiseOf(it, viewer));
  const moves = movesOf(facts);
  const mine = (task: Task) =>
    task.role === viewer || (viewer === 'THERAPIST' && TOGETHER.includes(task.what));
  const open = deadlines.filter(({ status, hold }) => isOpen(status) && hold?.active !== true);
  const soon = open.filter((it) => it.mine && isSoon(it, today));
  const late = open.flatMap((it) => {
    const wait = it.mine ? null : lateness(it, today);
    return wait === null ? [] : [{ ...taskOf(wait), due: it.due, type: it.type, text: it.title }];
  });
  return {
    tasks: [
      ...moves.filter(mine),
      ...soon.map((it) => ({
        ...NOTHING,
        role: viewer,
        what: 'DEADLINE',
        due: it.due,
        type: it.type,
        text: it.title,
      })),
      ...promised.filter(({ party }) => party === partyOf(viewer)),
    ],
    waitingFor: [
      ...moves.filter((it) => !mine(it)),
      ...late,
      ...promised.filter(({ party }) => party !== partyOf(viewer)),
    ],
  };
}

function lateness({ status, ownerRole, due }: ClockDeadline, today: string): WaitingOn | null {
  return milestoneWaitsOn({ status, ownerRole, dueDate: due }, today);
}

function isSoon({ due, remindFrom }: ClockDeadline, today: string): boolean {
  return daysBetween(today, due) <= TASK_DAYS || (remindFrom !== null && remindFrom <= today);
}

const NOTHING = {
  since: null,
  days: null,
  due: null,
  type: null,
  text: null,
  weekFrom: null,
  workPercent: null,
  party: null,
  meetingId: null,
};

/** Minutes give a task to the clinician's side: a reader on that side has it; to others it is the doctor, whom a meeting can call. */
function promiseOf({ party, text, dueDate, meetingId, type }: PromiseFacts, viewer: Role): Task {
  const roles: Record<MeetingParty, Role> = {
    EMPLOYEE: 'CITIZEN',
    EMPLOYER: 'EMPLOYER',
    NAV: 'NAV_LOCAL',
    CLINICIAN: 'GP',
  };
  const role = partyOf(viewer) === party ? viewer : roles[party];
  return { ...NOTHING, role, what: 'MEETING_TASK', due: dueDate, type, text, party, meetingId };
}

function taskOf({ role, what, since, days }: WaitingOn) {
  return { ...NOTHING, role, what, since, days };
}

function movesOf({ steps, accommodations, today }: TaskFacts): readonly Task[] {
  const ofSteps = steps.flatMap((step) => {
    const wait = stepWait(step, today);
    const { weekFrom, workPercent } = step;
    return wait === null ? [] : [{ ...taskOf(wait), weekFrom, workPercent }];
  });
  const ofAccommodations = accommodations.flatMap((it) => {
    const wait = accommodationWait(it, today);
    return wait === null ? [] : [{ ...taskOf(wait), text: it.text }];
  });
  return [...ofSteps, ...ofAccommodations].toSorted((a, b) => b.days - a.days);
}
