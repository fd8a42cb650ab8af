import type { Scene } from '../../script.js';
import { actor, done, on } from '../../script.js';

const [p1, p3] = [actor('p1'), actor('p3')] as const;

/** What the clock asks of the doctor and of Nav in the half year before dialogue meeting 2. */
export const clock: readonly Scene[] = [
  on('2026-06-01 11:00', p1('moveMilestone', done('WEEK_7'))),
  on('2026-08-03', p3('moveMilestone', done('WEEK_16'))),
  on('2026-08-10', p3('moveMilestone', done('DAY_119')), p1('moveMilestone', done('WEEK_17'))),
];
