import type { Story } from '../script.js';
import { inTime } from '../script.js';
import { adviceWithoutAName } from './case-c/advice.js';
import { firstAttempt } from './case-c/first-attempt.js';
import { newContact } from './case-c/new-contact.js';

/** Stuck: a conflict at work, a return that failed, consent withdrawn, a new contact, and a slow new start. */
export const caseC: Story = { name: 'C', scenes: inTime(firstAttempt, newContact, adviceWithoutAName) };
