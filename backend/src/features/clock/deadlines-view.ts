import type { HoldReason, MilestoneStatus, MilestoneType, Period } from '@samtavle/shared/domain';
import {
  addDays,
  CHECKED_ON,
  clockFacts,
  followsPathway,
  isOnHold,
  isOpen,
  isOverdue,
  latestEpisode,
  mayMoveMilestone,
  ruleOn,
  weekNumber,
} from '@samtavle/shared/domain';
import type { Category, Role } from '@samtavle/shared/policy';
import type { AssessmentFacts } from './activity-view.js';
import { activityView } from './activity-view.js';
import type { ClockDeadline, Deadlines } from './clock.model.js';
import type { TaskFacts } from './tasks-view.js';
import { tasksView } from './tasks-view.js';

/** A dated milestone as app.deadlines tells it. */
interface DatedFacts {
  readonly id: string;
  readonly type: MilestoneType;
  readonly title: string | null;
  readonly category: Category;
  readonly ownerRole: Role;
  readonly duty: boolean;
  readonly dueDate: string;
  readonly dueRule: string | null;
  readonly source: string | null;
  readonly status: MilestoneStatus;
  readonly statusReason: string | null;
  readonly holdBecause: HoldReason | null;
  readonly holdUntil: string | null;
  readonly countsFrom: string | null;
  readonly version: number;
}

/** One case as app.deadlines tells it: already only what this reader may see. */
export interface DeadlinesFacts extends TaskFacts {
  readonly caseId: string;
  readonly closedAt: string | null;
  readonly sickLeave: readonly Period[];
  readonly milestones: readonly DatedFacts[];
  readonly readsNav: boolean;
  readonly assessments: readonly AssessmentFacts[];
}

/** The page of deadlines as the API tells it. */
export function deadlinesView(facts: DeadlinesFacts): Deadlines {
  const { caseId, viewer, today } = facts;
  const closed = facts.closedAt !== null;
  const episode = latestEpisode(facts.sickLeave, today);
  const week = weekNumber(episode, today);
  const running = week === null ? null : episode;
  const deadlines = facts.milestones.map((it) => deadlineView(it, { role: viewer, today, closed }));
  return {
    caseId,
    viewer,
    closed,
    today,
    sickSince: running?.d0 ?? null,
    weekNumber: week,
    deadlines,
    facts: running === null ? [] : clockFacts(running),
    activity: facts.readsNav
      ? activityView(facts.milestones, facts.assessments, { role: viewer, closed })
      : null,
    ...(closed ? { tasks: [], waitingFor: [] } : tasksView(facts, deadlines)),
  };
}

interface Reader {
  readonly role: Role;
  readonly today: string;
  readonly closed: boolean;
}

function deadlineView(facts: DatedFacts, { role, today, closed }: Reader): ClockDeadline {
  const {
    id,
    type,
    title,
    category,
    ownerRole,
    dueDate: due,
    dueRule,
    source,
    status,
    statusReason,
    version,
  } = facts;
  const rule = facts.duty ? ruleOn(type, facts.countsFrom ?? due) : undefined;
  const remindBefore = rule?.remindDaysBefore ?? null;
  const mine = ownerRole === role;
  const open = isOpen(status);
  const held = open && isOnHold(facts.holdUntil, today);
  const assessed = facts.duty && type === 'ACTIVITY_REQUIREMENT_8W';
  return {
    id,
    type,
    title,
    category,
    ownerRole,
    mine,
    due,
    remindFrom: remindBefore === null ? null : addDays(due, -remindBefore),
    dueRule,
    source,
    checkedOn: source === null ? null : (rule?.checkedOn ?? CHECKED_ON),
    guiding: rule?.guiding ?? false,
    estimate: rule?.estimate ?? false,
    status,
    statusReason,
    hold: holdView(facts, open, held),
    overdue: !closed && !held && isOverdue(facts, today),
    mayHold: !closed && mine && open,
    mayMove: !closed && !assessed && !followsPathway(type) && mayMoveMilestone(role, facts),
    version,
  };
}

function holdView(
  { holdBecause, holdUntil }: DatedFacts,
  open: boolean,
  active: boolean,
): ClockDeadline['hold'] {
  if (!open || holdBecause === null || holdUntil === null) return null;
  return { because: holdBecause, until: holdUntil, active };
}
