import { inTime } from '../script.js';
import type { Story } from '../script.js';
import { sickListed } from './case-a/sick-listed.js';
import { stepByStep } from './case-a/step-by-step.js';
import { ownOfA } from './case-a/own.js';

/** A smooth course with one setback: sick-listed in August, back step by step from the ninth week. */
export const caseA: Story = { name: 'A', scenes: inTime(sickListed, stepByStep, ownOfA) };
