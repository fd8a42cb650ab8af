import { CONSENT_TEXTS } from '../policy/consent-texts.js';
import type { Category } from '../policy/categories.js';
import type { Level } from '../policy/levels.js';
import { reaches } from '../policy/levels.js';
import { ruleFor } from '../policy/matrix.js';
import type { Recipient } from '../policy/recipients.js';
import type { IsoDate } from './dates.js';
import { addDays, addMonths } from './dates.js';

/** The consent text in force. A new consent is given on this one; for older ones see countsUntil. */
export const CONSENT_TEXT_VERSION: string = (CONSENT_TEXTS.at(-1) ?? CONSENT_TEXTS[0]).version;

/** How long a request for consent stands, in days; the same may not be asked for again meanwhile, whatever the answer. */
export const REQUEST_DAYS = 30;

/** How long a consent lasts unless the citizen chooses otherwise, in months. */
export const CONSENT_MONTHS = 6;
/** And at most so many, from its first day: what one agrees to one must be able to foresee. */
export const CONSENT_MOST_MONTHS = 12;

/** A reminder goes out so many days before a consent ends. */
export const CONSENT_REMINDER_DAYS = 14;

/** The last day of a consent given on `today` for the usual time. */
export function defaultLastDay(today: IsoDate): IsoDate {
  return addMonths(today, CONSENT_MONTHS);
}

/** The day on which to remind of a consent that lasts to and including `lastDay`. */
export function reminderDate(lastDay: IsoDate): IsoDate {
  return addDays(lastDay, -CONSENT_REMINDER_DAYS);
}

export interface ConsentItem {
  readonly category: Category;
  readonly level: Level;
}

/** The items that ask for more than this recipient may ever see: to be refused, not quietly cut. */
export function aboveCeiling(recipient: Recipient, items: readonly ConsentItem[]): readonly ConsentItem[] {
  return items.filter(({ category, level }) => !reaches(ruleFor(recipient, category).ceiling, level));
}
