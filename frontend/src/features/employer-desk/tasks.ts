import type { MilestoneFieldsFragment } from '../../gql/graphql.js';

/** One of the employer's own milestones. */
export type Task = MilestoneFieldsFragment;

function byDue(a: Task, b: Task): number {
  if (a.dueDate === null || b.dueDate === null)
    return Number(a.dueDate === null) - Number(b.dueDate === null);
  return a.dueDate.localeCompare(b.dueDate);
}

/** The employer's own milestones: those left to do, nearest first and undated last; and those done. */
export function ownTasks(milestones: readonly Task[]): { open: Task[]; done: Task[] } {
  const own = milestones.filter((milestone) => milestone.ownerRole === 'EMPLOYER');
  return {
    open: own.filter(({ status }) => status === 'PLANNED' || status === 'IN_PROGRESS').toSorted(byDue),
    done: own.filter(({ status }) => status === 'DONE'),
  };
}

/** Meetings ahead, whoever calls them, nearest first. */
export function meetingsAhead(milestones: readonly Task[]): Task[] {
  return milestones
    .filter(
      ({ category, status }) => category === 'MEETING' && (status === 'PLANNED' || status === 'IN_PROGRESS'),
    )
    .toSorted(byDue);
}
