import type { IsoDate } from './dates.js';
import { addDays, daysBetween } from './dates.js';
import type { StepState, Weeks } from './step.js';

/** One week (its Monday) with planned and actual work per cent (0–100); null where there is none. */
export interface WeekPoint {
  readonly week: IsoDate;
  readonly planned: number | null;
  readonly actual: number | null;
}

export interface LadderStep extends Weeks {
  readonly workPercent: number;
  readonly state: StepState;
}

export interface LoggedWeek {
  readonly week: IsoDate;
  readonly workPercent: number;
}

/** So many per cent under plan, two logged weeks running, and a review is suggested. */
export const NOTABLE_DEVIATION = 10;

/**
 * Planned and actual work per cent, week by week, from the first week that has either to the last. A proposal or a
 * withdrawn step is no plan; where two steps cover a week, the one that begins later holds. One job at a time.
 */
export function ladder(steps: readonly LadderStep[], logged: readonly LoggedWeek[]): readonly WeekPoint[] {
  const planned = steps
    .filter((step) => step.state !== 'PROPOSED' && step.state !== 'WITHDRAWN')
    .toSorted((a, b) => (a.weekFrom < b.weekFrom ? -1 : 1))
    .map(({ weekFrom, weeks, workPercent }) => ({
      weekFrom,
      lastWeek: addDays(weekFrom, (weeks - 1) * 7),
      workPercent,
    }));
  const ends = [...planned.flatMap((s) => [s.weekFrom, s.lastWeek]), ...logged.map((l) => l.week)];
  const sorted = ends.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: daysBetween(first, last) / 7 + 1 }, (_, n) => {
    const week = addDays(first, n * 7);
    const step = planned.findLast((s) => s.weekFrom <= week && week <= s.lastWeek);
    const actual = logged.find((l) => l.week === week);
    return { week, planned: step?.workPercent ?? null, actual: actual?.workPercent ?? null };
  });
}

/** Actual minus planned work per cent; null when either is missing. */
export function deviation(point: WeekPoint): number | null {
  return point.planned === null || point.actual === null ? null : point.actual - point.planned;
}

/**
 * True when the two newest logged weeks follow each other and both are ten per cent or more under plan. It suggests a
 * talk; it never changes a plan by itself.
 */
export function suggestsReview(points: readonly WeekPoint[]): boolean {
  const [newest, before] = points.filter((point) => point.actual !== null).toReversed();
  if (newest === undefined || before === undefined) return false;
  const low = (point: WeekPoint): boolean => (deviation(point) ?? 0) <= -NOTABLE_DEVIATION;
  return daysBetween(before.week, newest.week) === 7 && low(before) && low(newest);
}
