import { hours, id, input, orNothing, PAGE, text, versionOrNew } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

export const writePlanSummary = input({
  caseId: id,
  text: text(PAGE),
  hoursWanted: orNothing(hours(60)),
  expectedVersion: versionOrNew,
  acknowledged,
}).superRefine(warnsOf('text', () => 'PLAN'));
