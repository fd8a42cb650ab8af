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
  const spent = performance.now() - begun;
  await wait(Math.ceil(spent / STEP) * STEP - spent);
}
