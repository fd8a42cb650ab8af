import type { IsoDate } from '../dates.js';
import { addDays, weekday } from '../dates.js';

/** Easter Sunday of a year of the Gregorian calendar, by the computation of Meeus, Jones and Butcher. */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days after Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Sunday and Monday. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** True on a Norwegian public holiday (helligdagsfredloven § 2; 1 and 17 May by the act of 26 April 1947). */
export function isHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return (
    FIXED.includes(date.slice(5)) || FROM_EASTER.some((days) => addDays(easterSunday(year), days) === date)
  );
}

/** The `count`-th working day after `date`: Monday to Friday, and no public holiday. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  let found = date;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (weekday(found) <= 5 && !isHoliday(found)) left -= 1;
  }
  return found;
}
