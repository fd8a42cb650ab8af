import type { Story } from '../script.js';
import { inTime } from '../script.js';
import { throughTreatment } from './case-a/pathway.js';
import { sickListed } from './case-a/sick-listed.js';
import { stepByStep } from './case-a/step-by-step.js';

/** A smooth course with one setback: sick-listed in August, back step by step from the ninth week. */
export const caseA: Story = { name: 'A', scenes: inTime(...sickListed, ...throughTreatment, ...stepByStep) };
