import { MEETING_ANSWERS, MEETING_CHANNELS, MEETING_MINUTES } from '../meeting.js';
import {
  choice,
  date,
  expectedVersion,
  id,
  input,
  LINE,
  PAGE,
  SHORT,
  text,
  textOrNothing,
  timeOfDay,
  versionOrNew,
  whole,
  yesOrNo,
} from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

const ABOUT = () => 'MEETING' as const;
const TEXTS = ['place', 'agenda', 'preparations', 'changeReason'] as const;

export const arrangeMeeting = input({
  milestoneId: id,
  expectedVersion: versionOrNew,
  channel: choice(MEETING_CHANNELS),
  place: textOrNothing(SHORT),
  day: date,
  /** hh:mm in Norway. */
  time: timeOfDay,
  duration: whole(MEETING_MINUTES.from, MEETING_MINUTES.to, 'MINUTES_RANGE'),
  agenda: text(PAGE),
  preparations: textOrNothing(LINE),
  changeReason: textOrNothing(LINE),
  acknowledged,
})
  .refine((it) => it.channel !== 'OPPMOTE' || it.place !== null, {
    error: () => 'REQUIRED',
    path: ['place'],
  })
  .superRefine((it, context) => {
    for (const field of TEXTS) warnsOf<typeof it>(field, ABOUT)(it, context);
  });

export const withdrawInvitation = input({ milestoneId: id, participantId: id });

export const answerInvitation = input({
  milestoneId: id,
  expectedVersion,
  answer: choice(MEETING_ANSWERS),
  note: textOrNothing(LINE),
  acknowledged,
}).superRefine(warnsOf('note', ABOUT));

export const askForMeeting = input({ caseId: id, wantsIssuer: yesOrNo });
