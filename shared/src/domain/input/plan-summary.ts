import { hours, id, input, orNothing, PAGE, text, versionOrNew } from './atoms.js';

export const writePlanSummary = input({
  caseId: id,
  text: text(PAGE),
  hoursWanted: orNothing(hours(60)),
  expectedVersion: versionOrNew,
});
