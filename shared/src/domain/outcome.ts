import type { IsoDate } from './dates.js';
import { addDays, later } from './dates.js';
import type { Period } from './clock/episode.js';
import type { LoggedWeek } from './ladder.js';

/** What the outcome was computed from: the sick leave, the weeks that were written down, or both. */
export const OUTCOME_BASES = ['SICK_LEAVE_AND_WEEKS', 'SICK_LEAVE', 'WEEKS', 'NOTHING'] as const;
export type OutcomeBasis = (typeof OUTCOME_BASES)[number];

/** REACHED: it was that day. AHEAD: it will be that day, if nothing comes between. OPEN: no day can be told. */
export const STATION_STATES = ['REACHED', 'AHEAD', 'OPEN'] as const;
export type StationState = (typeof STATION_STATES)[number];

/** Weeks in full work after which a return counts as lasting: the outcome that is followed, at 4 and at 13. */
const SUSTAINED_WEEKS = [4, 13] as const;

/** What is known to whoever reads. Either list may have holes, or be empty to this reader. */
export interface KnownWork {
  readonly periods: readonly Period[];
  readonly weeks: readonly LoggedWeek[];
  /** The day it is computed on; for a closed case the day on which it was closed. */
  readonly asOf: IsoDate;
}

/** One of the three stations: back in full work (0 weeks), and in full work for 4 and for 13 weeks. */
interface Station {
  readonly weeks: number;
  readonly state: StationState;
  readonly on: IsoDate | null;
}

interface ReturnOutcome {
  readonly basis: OutcomeBasis;
  /** The first day of the full work that still lasts; null when there is none. */
  readonly returnedOn: IsoDate | null;
  readonly stations: readonly Station[];
}

/**
 * How far the return has come: back in full work (work 100 %, sick leave 0 %), and whether it has lasted 4 and 13 weeks
 * without sick leave and without a week under 100 %. A new absence ends it, and the next return counts anew. A week that
 * nobody wrote down breaks nothing; it says nothing either, so without any full week written down the answer rests on the
 * sick leave alone, and says so. Tested in SQL against app.evaluation(), which counts the same way.
 */
export function returnOutcome(known: KnownWork): ReturnOutcome {
  const { basis, returnedOn } = lastingReturn(known);
  const stations = [0, ...SUSTAINED_WEEKS].map((weeks) => stationAt(weeks, returnedOn, known));
  return { basis, returnedOn, stations };
}

function lastingReturn({ periods, weeks, asOf }: KnownWork): Pick<ReturnOutcome, 'basis' | 'returnedOn'> {
  const sick = latest(periods.filter(({ fromDate }) => fromDate <= asOf).map(({ toDate }) => toDate));
  const begun = weeks.filter(({ week }) => week <= asOf);
  // a week under 100 % lasts to its Sunday
  const less = latest(begun.filter((it) => it.workPercent < 100).map(({ week }) => addDays(week, 6)));
  const full = begun
    .filter(({ week, workPercent }) => workPercent >= 100 && week > later(less ?? '', sick ?? ''))
    .map(({ week }) => week)
    .toSorted()[0];
  if (sick === null && begun.length === 0) return { basis: 'NOTHING', returnedOn: null };
  if (sick === null) return { basis: 'WEEKS', returnedOn: full ?? null };
  const last = later(sick, less ?? '');
  const basis = full !== undefined || last > sick ? 'SICK_LEAVE_AND_WEEKS' : 'SICK_LEAVE';
  return { basis, returnedOn: last < asOf ? addDays(last, 1) : null };
}

function stationAt(weeks: number, returnedOn: IsoDate | null, { periods, asOf }: KnownWork): Station {
  if (returnedOn === null) return { weeks, state: 'OPEN', on: null };
  const on = addDays(returnedOn, weeks * 7);
  if (on <= asOf) return { weeks, state: 'REACHED', on };
  // a sick note for later days, known already, comes between
  const between = periods.some(({ fromDate }) => fromDate > asOf && fromDate < on);
  return between ? { weeks, state: 'OPEN', on: null } : { weeks, state: 'AHEAD', on };
}

function latest(dates: readonly IsoDate[]): IsoDate | null {
  return dates.reduce<IsoDate | null>((last, date) => later(last ?? date, date), null);
}
