import {
  hours,
  id,
  input,
  monday,
  orNothing,
  PAGE,
  textOrNothing,
  versionOrNew,
  whole,
  workPercent,
} from './atoms.js';

export const logWeek = input({
  caseId: id,
  week: monday,
  workPercent,
  hours: orNothing(hours(80)),
  /** How the week felt after work, 0–10; the citizen's own. */
  load: orNothing(whole(0, 10, 'LOAD_RANGE')),
  note: textOrNothing(PAGE),
  expectedVersion: versionOrNew,
});
