import { z } from 'zod';
import type { ActivityReason } from '../clock/activity.js';
import { ACTIVITY_REASONS, activityState } from '../clock/activity.js';
import { HOLD_REASONS } from '../clock/hold.js';
import { because, choice, date, expectedVersion, id, input, orNothing } from './atoms.js';

/** On hold because of something, to and including a day; nothing takes the hold away. */
const hold = z.strictObject({ because: choice(HOLD_REASONS), until: date });

export const holdMilestone = input({ id, expectedVersion, hold: orNothing(hold) });

const awaits = (reason: ActivityReason): boolean => activityState(reason) === 'AWAITING';

/** One of Nav's reasons, which says the state too; only what is awaited has a day until which. */
export const assessActivity = input({
  id,
  expectedVersion,
  reason: choice(ACTIVITY_REASONS),
  until: orNothing(date),
})
  .refine(({ reason, until }) => !awaits(reason) || until !== null, because('REQUIRED', 'until'))
  .refine(({ reason, until }) => awaits(reason) || until === null, because('INVALID', 'until'));
