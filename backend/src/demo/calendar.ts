import type { IsoDate } from '@samtavle/shared/domain';
import { addDays, daysBetween, mondayOf } from '@samtavle/shared/domain';

/** The day on which the story stands still: a Monday, in week 48. */
export const DEMO_DAY: IsoDate = '2026-11-23';

/**
 * Puts the story's dates on the real calendar. Every date keeps its distance in days to the demo day, and the demo day
 * is the Monday of the week in which the story is played: so the demo is always "this week", and Mondays stay Mondays.
 * On another weekday, what is due on the demo day has been due for up to six days; all else in the story still holds.
 */
export class StoryCalendar {
  readonly #offset: number;

  /** `realToday`: the real date in Norway on the day of playing. */
  constructor(realToday: IsoDate) {
    this.#offset = daysBetween(DEMO_DAY, mondayOf(realToday));
  }

  /** The real date of a date in the story. */
  day(storyDate: IsoDate): IsoDate {
    return addDays(storyDate, this.#offset);
  }
}
