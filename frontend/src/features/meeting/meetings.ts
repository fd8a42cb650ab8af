import { givenWithoutConsent } from '@samtavle/shared/domain';
import type { MeetingsQuery } from '../../gql/graphql.js';

export type Reading = NonNullable<MeetingsQuery['meetings']>;
export type Meeting = Reading['meetings'][number];
export type Arranged = NonNullable<Meeting['arranged']>;

/** The meetings in the order in which they matter: those called and ahead, those to be arranged, those behind. */
export function inOrder({ meetings }: Pick<Reading, 'meetings'>): {
  ahead: readonly Meeting[];
  toArrange: readonly Meeting[];
  behind: readonly Meeting[];
} {
  const starts = ({ arranged }: Meeting) => (arranged === null ? 0 : Date.parse(arranged.startsAt));
  return {
    // One that has begun and is not told as held still waits for that.
    ahead: meetings.filter(({ state }) => state === 'CALLED').toSorted((a, b) => starts(a) - starts(b)),
    toArrange: meetings.filter(({ state }) => state === 'TO_ARRANGE'),
    behind: meetings
      .filter(({ state }) => state === 'HELD' || state === 'CANCELLED')
      .toSorted((a, b) => starts(b) - starts(a)),
  };
}

/** True when the minutes of such a meeting go to those who took part without consent. */
export function goesByLaw({ type }: Pick<Meeting, 'type'>): boolean {
  return givenWithoutConsent(type, true);
}
