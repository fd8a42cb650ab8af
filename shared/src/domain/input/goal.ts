import { GOAL_DECISIONS, GOAL_KINDS } from '../goal.js';
import { choice, expectedVersion, id, input, LINE, text } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

export const suggestGoal = input({
  caseId: id,
  text: text(LINE),
  kind: choice(GOAL_KINDS),
  acknowledged,
}).superRefine(warnsOf('text', ({ kind }) => (kind === 'WORK' ? 'PLAN' : 'PERSONAL')));
export const decideGoal = input({ id, expectedVersion, state: choice(GOAL_DECISIONS) });
