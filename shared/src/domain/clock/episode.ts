import type { IsoDate } from '../dates.js';
import { addDays, daysBetween, later, weeksBetween } from '../dates.js';

/** Days without sickness that end an episode: the length of the employer's period (ftrl § 8-19), as Nav counts. */
export const DAYS_BETWEEN_EPISODES = 16;

export interface Period {
  readonly fromDate: IsoDate;
  readonly toDate: IsoDate;
}

/** A period with its grade: 20–100 per cent (ftrl § 8-13). */
export interface GradedPeriod extends Period {
  readonly grade: number;
}

/** One unbroken run of sick leave; `d0` is its first day, from which the deadlines are counted. */
export interface Episode {
  readonly d0: IsoDate;
  readonly lastDay: IsoDate;
}

/**
 * Every episode, from periods in any order, the earliest first. Periods that overlap, adjoin, or have fewer than 16 days
 * between them are one; weekends and holidays are days like others.
 */
export function episodes(periods: readonly Period[]): readonly Episode[] {
  const ordered = periods.toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  return ordered.reduce<readonly Episode[]>((found, { fromDate, toDate }) => {
    const last = found.at(-1);
    if (last === undefined || daysBetween(addDays(last.lastDay, 1), fromDate) >= DAYS_BETWEEN_EPISODES) {
      return [...found, { d0: fromDate, lastDay: toDate }];
    }
    return [...found.slice(0, -1), { d0: last.d0, lastDay: later(last.lastDay, toDate) }];
  }, []);
}

/**
 * The newest episode, from periods in any order; null when there are none. Fewer than 16 days apart is the same one.
 * With `today`, only of periods that have begun: a note for later weeks does not hide the one that runs.
 */
export function latestEpisode(periods: readonly Period[], today?: IsoDate): Episode | null {
  return episodes(periods.filter(({ fromDate }) => today === undefined || fromDate <= today)).at(-1) ?? null;
}

/** The day on which an episode has become history: sixteen whole days without sickness lie behind. */
export function episodeOverOn({ lastDay }: Episode): IsoDate {
  return addDays(lastDay, DAYS_BETWEEN_EPISODES + 1);
}

/** Whole weeks of sick leave behind one on `today`; null before the episode and when 16 days well have passed. */
export function weekNumber(episode: Episode | null, today: IsoDate): number | null {
  if (episode === null || today < episode.d0 || today >= episodeOverOn(episode)) return null;
  return weeksBetween(episode.d0, today);
}

/** The highest grade on `day`; when no period covers it, that of the last one that began before it. Null before all. */
export function gradeOn(periods: readonly GradedPeriod[], day: IsoDate): number | null {
  const begun = periods
    .filter(({ fromDate }) => fromDate <= day)
    .toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  const covering = begun.filter(({ toDate }) => toDate >= day);
  const newest = begun.at(-1)?.fromDate;
  const counting = covering.length > 0 ? covering : begun.filter(({ fromDate }) => fromDate === newest);
  return counting.length === 0 ? null : Math.max(...counting.map(({ grade }) => grade));
}

/**
 * The first period that says something else of some day than a note from `fromDate` to `toDate` with `grade` would: two
 * grades at once are impossible. The same grade twice is only said twice, and joins.
 */
export function contradicts<P extends GradedPeriod>(
  { fromDate, toDate, grade }: GradedPeriod,
  others: readonly P[],
): P | undefined {
  return others.find((it) => it.fromDate <= toDate && it.toDate >= fromDate && it.grade !== grade);
}
