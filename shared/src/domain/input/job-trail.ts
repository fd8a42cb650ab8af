import { CONTACT_CHANNELS, CONTACT_OUTCOMES, OWN_LINE_KINDS, TOLD_EMPLOYER } from '../job-trail.js';
import { TRACKS } from '../track.js';
import {
  choice,
  date,
  expectedVersion,
  id,
  input,
  LINE,
  SHORT,
  text,
  textOrNothing,
  yesOrNo,
} from './atoms.js';

export const chooseTrack = input({ caseId: id, track: choice(TRACKS) });

export const writeOwnLine = input({ caseId: id, kind: choice(OWN_LINE_KINDS), text: text(LINE) });
export const changeOwnLine = input({ id, expectedVersion, text: text(LINE) });
/** The citizen keeps what another suggested, or lets a line go. */
export const settleOwnLine = input({ id, expectedVersion, keep: yesOrNo });

export const logContact = input({
  caseId: id,
  onDate: date,
  channel: choice(CONTACT_CHANNELS),
  employerName: text(SHORT),
  contactName: textOrNothing(SHORT),
  outcome: choice(CONTACT_OUTCOMES),
  told: choice(TOLD_EMPLOYER),
  note: textOrNothing(LINE),
});

export const recordJobStart = input({ caseId: id, startDate: date });
