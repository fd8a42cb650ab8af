import type { BoardFieldsFragment } from '../../../gql/graphql.js';
import { addDays, daysBetween } from '../../../ui/show/dates.js';

export type Ladder = BoardFieldsFragment['ladder'];
type Step = Pick<BoardFieldsFragment['steps'][number], 'weekFrom' | 'weeks' | 'workPercent' | 'state'>;

/** One week in the picture; `proposed` is a step that nobody has said yes to yet. All in work per cent, 0–100. */
export interface ChartWeek {
  week: string;
  planned: number | null;
  proposed: number | null;
  actual: number | null;
}

/** Every week from the first to the last that has a plan, a proposal or a logged week; no gaps. */
export function chartWeeks(ladder: Ladder, steps: readonly Step[]): ChartWeek[] {
  const proposals = steps.filter((step) => step.state === 'PROPOSED');
  const proposedIn = (week: string) =>
    proposals.find((step) => step.weekFrom <= week && week < addDays(step.weekFrom, 7 * step.weeks))
      ?.workPercent ?? null;
  const all = [
    ...ladder.map((point) => point.week),
    ...proposals.flatMap((step) => [step.weekFrom, addDays(step.weekFrom, 7 * (step.weeks - 1))]),
  ].toSorted();
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: daysBetween(first, last) / 7 + 1 }, (_, n) => {
    const week = addDays(first, 7 * n);
    const point = ladder.find((one) => one.week === week);
    return {
      week,
      planned: point?.planned ?? null,
      proposed: proposedIn(week),
      actual: point?.actual ?? null,
    };
  });
}

/** True when so little was worked that the picture marks it: anything under the plan. */
export function isShort({ planned, actual }: Pick<ChartWeek, 'planned' | 'actual'>): boolean {
  return planned !== null && actual !== null && actual < planned;
}
