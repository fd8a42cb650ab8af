import type { Story } from '../script.js';
import { inTime } from '../script.js';
import { adviceAndTrail } from './case-b/advice.js';
import { inTheJob } from './case-b/in-the-job.js';
import { measures } from './case-b/measures.js';
import { ownOfB } from './case-b/own.js';
import { jobMastery } from './case-b/pathway.js';
import { planOfB } from './case-b/plan.js';
import { towardsAJob } from './case-b/towards-a-job.js';

/** Place, then train: supported employment without a sick note, from the needs assessment to the seventh week in a job. */
export const caseB: Story = {
  name: 'B',
  scenes: inTime(towardsAJob, inTheJob, measures, planOfB, ownOfB, jobMastery, adviceAndTrail),
};
