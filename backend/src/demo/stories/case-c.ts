import type { Story } from '../script.js';
import { inTime } from '../script.js';
import { adviceWithoutAName } from './case-c/advice.js';
import { clock } from './case-c/clock.js';
import { firstAttempt } from './case-c/first-attempt.js';
import { measures } from './case-c/measures.js';
import { meetingsOfC } from './case-c/meetings.js';
import { newContact } from './case-c/new-contact.js';
import { ownOfC } from './case-c/own.js';
import { planOfC } from './case-c/plan.js';

/** Stuck: a conflict at work, a return that failed, consent withdrawn, a new contact, and a slow new start. */
export const caseC: Story = {
  name: 'C',
  scenes: inTime(firstAttempt, newContact, measures, planOfC, clock, meetingsOfC, ownOfC, adviceWithoutAName),
};
