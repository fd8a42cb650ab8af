import type { Scene } from '../../script.js';
import { actor, done, on } from '../../script.js';

const p1 = actor('p1');

/** What the clock asks of the doctor before the ladder begins. */
export const clock: readonly Scene[] = [on('2026-10-19 11:00', p1('moveMilestone', done('WEEK_7')))];
