import { expect, test } from '@jest/globals';
import { goesByLaw, inOrder, type Meeting } from './meetings.js';

const meeting = (id: string, state: Meeting['state'], startsAt: string | null) =>
  ({ id, state, arranged: startsAt === null ? null : { startsAt } }) as Meeting;

test('the next meeting comes first, and of those behind the last', () => {
  const { ahead, toArrange, behind } = inOrder({
    meetings: [
      meeting('b', 'CALLED', '2026-12-02T09:00:00Z'),
      meeting('a', 'CALLED', '2026-12-01T09:00:00Z'),
      meeting('t', 'TO_ARRANGE', null),
      meeting('old', 'HELD', '2026-05-28T09:00:00Z'),
      meeting('newer', 'HELD', '2026-10-06T09:00:00Z'),
    ],
  });
  expect([ahead, toArrange, behind].map((some) => some.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['t'],
    ['newer', 'old'],
  ]);
});

test('minutes of meetings 2 and 3 go to those who took part; of meeting 1 by consent', () => {
  expect(goesByLaw({ type: 'DIALOGUE_MEETING_3' })).toBe(true);
  expect(goesByLaw({ type: 'DIALOGUE_MEETING_1' })).toBe(false);
});
