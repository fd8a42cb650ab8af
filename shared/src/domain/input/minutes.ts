import {
  date,
  distinct,
  expectedVersion,
  id,
  input,
  LINE,
  orNothing,
  PAGE,
  textOrNothing,
  versionOrNew,
  yesOrNo,
} from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';
import { z } from 'zod';

// Minutes may not hold diagnosis or illness, whoever reads them (Nav's own rule).
const ABOUT = () => 'MEETING' as const;
const TEXTS = [
  'situation',
  'conclusion',
  'taskEmployee',
  'taskEmployer',
  'taskNav',
  'taskClinician',
  'otherParticipants',
] as const;

export const saveMinutes = input({
  milestoneId: id,
  expectedVersion: versionOrNew,
  situation: textOrNothing(PAGE),
  conclusion: textOrNothing(PAGE),
  taskEmployee: textOrNothing(LINE),
  taskEmployer: textOrNothing(LINE),
  taskNav: textOrNothing(LINE),
  taskClinician: textOrNothing(LINE),
  taskEmployeeBy: orNothing(date),
  taskEmployerBy: orNothing(date),
  taskNavBy: orNothing(date),
  taskClinicianBy: orNothing(date),
  otherParticipants: textOrNothing(LINE),
  acknowledged,
}).superRefine((it, context) => {
  for (const field of TEXTS) warnsOf<typeof it>(field, ABOUT)(it, context);
});

export const publishMinutes = input({
  milestoneId: id,
  expectedVersion,
  /** Each called person of whom it is told whether they took part, and who is given the minutes. */
  people: distinct(
    z.strictObject({ participantId: id, tookPart: yesOrNo, shared: yesOrNo }),
    ({ participantId }) => participantId,
    'NOTHING_CHOSEN',
  ),
  changeReason: textOrNothing(LINE),
  acknowledged,
}).superRefine(warnsOf('changeReason', ABOUT));

export const finishMeetingTask = input({ id, expectedVersion });
