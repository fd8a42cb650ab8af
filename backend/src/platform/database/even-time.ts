import { setTimeout as wait } from 'node:timers/promises';

/**
 * Much longer than saying no takes, also on a machine that has other work (10 to 40 ms), in milliseconds; too short for
 * a person to mind. Where a no takes just about one step, the two kinds fall on either side of it: at 20 ms that was seen.
 */
const STEP = 100;

/**
 * Waits until a full number of steps has passed since `begun` (performance.now()). A row that is there but hidden costs
 * the database a moment more than one that is not, for the wall is asked; how long a no took must not tell.
 */
export async function evenTime(begun: number): Promise<void> {
  const until = begun + Math.ceil((performance.now() - begun) / STEP) * STEP;
  // a timer counts from when the loop last looked at the clock, and so can come some milliseconds early
  for (let left = until - performance.now(); left > 0; left = until - performance.now())
    await wait(Math.ceil(left));
}
