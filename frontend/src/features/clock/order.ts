import type { DeadlineFieldsFragment } from '../../gql/graphql.js';

/** A dated milestone of the page. */
export type Deadline = DeadlineFieldsFragment;

export interface Ordered {
  /** The one that comes first, overdue ones before all. */
  readonly next: Deadline | null;
  readonly later: readonly Deadline[];
  readonly done: readonly Deadline[];
}

const isOpen = ({ status }: Deadline): boolean => status === 'PLANNED' || status === 'IN_PROGRESS';

/** What is left to do, by its day, with what is next on top and what is on hold never next; and what is done, newest first. */
export function inOrder(deadlines: readonly Deadline[]): Ordered {
  const byDay = deadlines.toSorted((a, b) => a.due.localeCompare(b.due));
  const open = byDay.filter(isOpen);
  const next = open.find(({ hold }) => hold?.active !== true) ?? null;
  return {
    next,
    later: open.filter((it) => it !== next),
    done: byDay.filter((it) => !isOpen(it)).toReversed(),
  };
}

/** A point of the picture: where along the line (0–1), and in which row so that near ones do not cover each other; what is done lies on the line. */
export interface Point {
  readonly deadline: Deadline;
  readonly number: number | null;
  readonly x: number;
  readonly row: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly today: number | null;
  readonly points: readonly Point[];
}

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(date) / DAY;

/** The deadlines along a line of time, each open one with its number in the list; `near` is how close covers (0–1). */
export function lineOf({ next, later, done }: Ordered, today: string, near: number): Line | null {
  const open = next === null ? later : [next, ...later];
  const all = [...done, ...open].toSorted((a, b) => a.due.localeCompare(b.due));
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = first.due < today ? first.due : today;
  const to = last.due > today ? last.due : today;
  const length = Math.max(at(to) - at(from), 1);
  const along = (date: string) => (at(date) - at(from)) / length;
  const points: Point[] = [];
  for (const deadline of all) {
    const x = along(deadline.due);
    const place = open.indexOf(deadline);
    const number = place === -1 ? null : place + 1;
    const crowd = points.filter((it) => it.number !== null && x - it.x < near).map(({ row }) => row);
    let row = 0;
    while (number !== null && crowd.includes(row)) row += 1;
    points.push({ deadline, number, x, row });
  }
  return { from, to, today: along(today), points };
}
