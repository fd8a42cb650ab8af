import { addDays, daysBetween, weekday } from '@samtavle/shared/domain';
import { expect, test } from '@jest/globals';
import { DEMO_DAY, StoryCalendar } from './calendar.js';

const MONDAY = '2027-06-14';
const thatWeek = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(MONDAY, days));

test.each(thatWeek)('played on %s, the demo day is the Monday of that week', (today) => {
  expect(new StoryCalendar(today).day(DEMO_DAY)).toBe(MONDAY);
});

test('every date keeps its weekday and its distance to the demo day, across summer time and a leap day', () => {
  const calendar = new StoryCalendar('2028-03-02');
  for (const date of ['2019-08-05', '2026-03-10', '2026-10-25', '2027-01-18', '2027-08-27']) {
    expect(weekday(calendar.day(date))).toBe(weekday(date));
    expect(daysBetween(calendar.day(date), calendar.day(DEMO_DAY))).toBe(daysBetween(date, DEMO_DAY));
  }
});

test('played in the story’s own week, no date moves', () => {
  expect(new StoryCalendar('2026-11-27').day('2026-08-31')).toBe('2026-08-31');
});
