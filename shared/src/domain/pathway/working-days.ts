import type { IsoDate } from '../dates.js';
import { addDays, weekday } from '../dates.js';

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): IsoDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e, g] = [Math.floor(b / 4), b % 4, Math.floor((8 * b + 13) / 25)];
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days on which Norway rests: lov om helligdager § 2, and 1 and 17 May (lov om 1 og 17 mai). */
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Maundy Thursday to Easter Monday, Ascension Day, Whit Sunday and Monday: days from Easter Sunday. */
const MOVING = [-3, -2, 0, 1, 39, 49, 50];

/** True on Monday to Friday, but for public holidays. */
export function isWorkingDay(date: IsoDate): boolean {
  if (weekday(date) > 5 || FIXED.includes(date.slice(5))) return false;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return !MOVING.some((days) => addDays(easter, days) === date);
}

/** The `count`-th working day after `date`; public holidays are none. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  let found = date;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}
