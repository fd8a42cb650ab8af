import type { IsoDate } from '../dates.js';
import { addDays } from '../dates.js';

interface Facts {
  /** Weeks as the citizen logged them, by their Monday. */
  readonly weeks: readonly { readonly week: IsoDate; readonly workPercent: number }[];
  readonly sickLeave: readonly { readonly fromDate: IsoDate; readonly toDate: IsoDate }[];
}

/**
 * The Monday of the first week of full return: work 100 % and not one day of sick leave, after there has been some
 * (the outcome of requirement 2.5). Null while there is none. Never throws.
 */
export function fullReturn({ weeks, sickLeave }: Facts): IsoDate | null {
  const full = weeks
    .filter(({ workPercent }) => workPercent === 100)
    .map(({ week }) => week)
    .toSorted();
  const found = full.find((week) => {
    const wasSick = sickLeave.some(({ fromDate }) => fromDate < week);
    const isSick = sickLeave.some(({ fromDate, toDate }) => fromDate <= addDays(week, 6) && toDate >= week);
    return wasSick && !isSick;
  });
  return found ?? null;
}
