import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { addDays, mondayOf } from '../../ui/show/dates.js';
import { numberFrom, numberText } from '../../ui/form/numberFrom.js';
import { currentStep, lastDayOf, type Step } from './currentStep.js';

/** A step while it is being written: as it stands in the form's fields. */
export interface Draft {
  weekFrom: string;
  weeks: string;
  workPercent: string;
  hoursPerWeek: string;
  days: readonly number[];
  tasks: string;
  employerId: string | null;
}

/** A step's content as the server takes it. */
export interface Content {
  weekFrom: string;
  weeks: number;
  workPercent: number;
  hoursPerWeek: number | null;
  days: number[];
  tasks: string;
}

/** A field that can't be sent as it stands. */
export type Unreadable = 'weeks' | 'workPercent' | 'hoursPerWeek' | 'tasks';

export function draftOf(step: Step): Draft {
  return {
    weekFrom: step.weekFrom,
    weeks: String(step.weeks),
    workPercent: String(step.workPercent),
    hoursPerWeek: numberText(step.hoursPerWeek),
    days: step.days,
    tasks: step.tasks,
    employerId: null,
  };
}

/** Those with a job now: the organisations a step can be about. */
export function jobsNow(board: Pick<Board, 'employments' | 'today'>): { id: string; name: string }[] {
  const now = board.employments.filter((job) => job.toDate === null || job.toDate >= board.today);
  return [
    ...new Map(
      now.map((job) => [job.organisationId, { id: job.organisationId, name: job.organisationName }]),
    ).values(),
  ];
}

/** Where a new proposal begins: after what is planned, as things are now. The work per cent is left to be chosen. */
export function newDraft(board: Pick<Board, 'steps' | 'employments' | 'today'>): Draft {
  const standing = board.steps.filter((step) => step.state !== 'WITHDRAWN');
  const after = standing
    .map((step) => addDays(lastDayOf(step), 1))
    .toSorted()
    .at(-1);
  const nextWeek = addDays(mondayOf(board.today), 7);
  const now = currentStep(board.steps, board.today) ?? standing.at(-1);
  const jobs = jobsNow(board);
  return {
    weekFrom: after !== undefined && after > nextWeek ? after : nextWeek,
    weeks: '2',
    workPercent: '',
    hoursPerWeek: '',
    days: now?.days ?? [],
    tasks: now?.tasks ?? '',
    employerId: jobs.length > 1 ? (jobs[0]?.id ?? null) : null,
  };
}

/** The draft as the server takes it, or the fields that can't be read as numbers or are missing. */
export function contentOf(draft: Draft): { content: Content } | { unreadable: readonly Unreadable[] } {
  const weeks = numberFrom(draft.weeks);
  const workPercent = numberFrom(draft.workPercent);
  const hoursPerWeek = numberFrom(draft.hoursPerWeek);
  const tasks = draft.tasks.trim();
  const unreadable: Unreadable[] = [];
  if (!Number.isInteger(weeks)) unreadable.push('weeks');
  if (!Number.isInteger(workPercent)) unreadable.push('workPercent');
  if (hoursPerWeek === undefined) unreadable.push('hoursPerWeek');
  if (tasks === '') unreadable.push('tasks');
  if (
    typeof weeks !== 'number' ||
    typeof workPercent !== 'number' ||
    hoursPerWeek === undefined ||
    unreadable.length > 0
  ) {
    return { unreadable };
  }
  const days = draft.days.toSorted((a, b) => a - b);
  return { content: { weekFrom: draft.weekFrom, weeks, workPercent, hoursPerWeek, days, tasks } };
}
