import { setTimeout as wait } from 'node:timers/promises';

/** Longer than saying no takes on a machine at rest, in milliseconds; too short for a person to notice. */
const STEP = 20;

/**
 * Waits until a full number of steps has passed since `begun` (performance.now()). A row that is there but hidden costs
 * the database a moment more than one that is not, for the wall is asked; how long a no took must not tell.
 */
export async function evenTime(begun: number): Promise<void> {
  const spent = performance.now() - begun;
  await wait(Math.ceil(spent / STEP) * STEP - spent);
}
