import { GOAL_DECISIONS, GOAL_KINDS } from '../goal.js';
import { LIFE_AREAS } from '../life-area.js';
import { because, choice, expectedVersion, id, input, LINE, orNothing, text } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

export const suggestGoal = input({
  caseId: id,
  text: text(LINE),
  kind: choice(GOAL_KINDS),
  area: orNothing(choice(LIFE_AREAS)),
  acknowledged,
})
  .refine(({ kind, area }) => kind === 'LIFE' || area === null, because('CHOICE', 'area'))
  .superRefine(warnsOf('text', ({ kind }) => (kind === 'WORK' ? 'PLAN' : 'PERSONAL')));
export const decideGoal = input({ id, expectedVersion, state: choice(GOAL_DECISIONS) });
