import { daysBetween, isoWeek } from '@samtavle/shared/domain';

export { addDays, daysBetween, mondayOf } from '@samtavle/shared/domain';

const OSLO = 'Europe/Oslo';

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('nb-NO', { timeZone: OSLO, ...options });
}

const short = formatter({ day: 'numeric', month: 'short' });
const long = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = formatter({ weekday: 'short', day: 'numeric', month: 'short' });

const time = formatter({ hour: '2-digit', minute: '2-digit' });

/** Noon, so that no time zone moves the day. */
function at(date: string): Date {
  return new Date(date.length === 10 ? `${date}T12:00:00Z` : date);
}

/** A date (yyyy-mm-dd or an instant) as "23. nov.". */
export function shortDate(date: string): string {
  return short.format(at(date));
}

/** As "23. november 2026". */
export function longDate(date: string): string {
  return long.format(at(date));
}

/** As "man. 23. nov.". */
export function dayDate(date: string): string {
  return weekday.format(at(date));
}

/** The time of an instant in Norway, as "13:30". */
export function clock(instant: string): string {
  return time.format(at(instant));
}

/** The ISO week number (1–53), as Norwegians count weeks. */
export function weekOf(date: string): number {
  return isoWeek(date).week;
}

/** How far off a date is, in words: "i dag", "i morgen", "om 5 dager", "3 dager siden". */
export function distance(today: string, date: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgen';
  if (days === -1) return 'i går';
  return days > 0 ? `om ${days} dager` : `${-days} dager siden`;
}
