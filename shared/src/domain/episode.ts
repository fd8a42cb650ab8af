import type { IsoDate } from './dates.js';
import { addDays, daysBetween, later, weeksBetween } from './dates.js';

/** Days without sickness that end an episode: the length of the employer's period (ftrl § 8-19), as Nav counts. */
export const DAYS_BETWEEN_EPISODES = 16;

export interface Period {
  readonly fromDate: IsoDate;
  readonly toDate: IsoDate;
}

/** One unbroken run of sick leave; `d0` is its first day, from which the deadlines are counted. */
export interface Episode {
  readonly d0: IsoDate;
  readonly lastDay: IsoDate;
}

/**
 * The newest episode, from periods in any order; null when there are none. Fewer than 16 days apart is the same one.
 * With `today`, only of periods that have begun: a note for later weeks does not hide the one that runs.
 */
export function latestEpisode(periods: readonly Period[], today?: IsoDate): Episode | null {
  const begun = periods.filter(({ fromDate }) => today === undefined || fromDate <= today);
  const ordered = begun.toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  return ordered.reduce<Episode | null>((episode, { fromDate, toDate }) => {
    if (episode === null) return { d0: fromDate, lastDay: toDate };
    const daysWell = daysBetween(addDays(episode.lastDay, 1), fromDate);
    if (daysWell >= DAYS_BETWEEN_EPISODES) return { d0: fromDate, lastDay: toDate };
    return { d0: episode.d0, lastDay: later(episode.lastDay, toDate) };
  }, null);
}

/** Whole weeks of sick leave behind one on `today`; null before the episode and when 16 days well have passed. */
export function weekNumber(episode: Episode | null, today: IsoDate): number | null {
  if (episode === null || today < episode.d0) return null;
  if (daysBetween(episode.lastDay, today) > DAYS_BETWEEN_EPISODES) return null;
  return weeksBetween(episode.d0, today);
}
