import type { Story } from '../script.js';
import { inTime } from '../script.js';
import { clock } from './case-a/clock.js';
import { closing } from './case-a/closing.js';
import { measures } from './case-a/measures.js';
import { meetingsOfA } from './case-a/meetings.js';
import { ownOfA } from './case-a/own.js';
import { throughTreatment } from './case-a/pathway.js';
import { planOfA } from './case-a/plan.js';
import { sickListed } from './case-a/sick-listed.js';
import { stepByStep } from './case-a/step-by-step.js';

/** A smooth course with one setback: sick-listed in August, back step by step from the ninth week. */
export const caseA: Story = {
  name: 'A',
  scenes: inTime(
    sickListed,
    stepByStep,
    measures,
    planOfA,
    clock,
    meetingsOfA,
    ownOfA,
    closing,
    throughTreatment,
  ),
};
