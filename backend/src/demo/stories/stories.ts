import type { Story } from '../script.js';
import { caseA } from './case-a.js';
import { caseB } from './case-b.js';
import { caseC } from './case-c.js';

/** The demo's three cases; all people and organisations in them are made up. */
export const stories: readonly Story[] = [caseA, caseB, caseC];
