import { isHoliday } from '../clock/holidays.js';
import type { IsoDate } from '../dates.js';
import { weekday } from '../dates.js';

export { addWorkingDays } from '../clock/holidays.js';

/** True on Monday to Friday, but for public holidays. */
export function isWorkingDay(date: IsoDate): boolean {
  return weekday(date) <= 5 && !isHoliday(date);
}
