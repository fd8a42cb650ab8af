import { REVIEW_DECISIONS } from '../step.js';
import {
  choice,
  distinct,
  expectedVersion,
  hours,
  id,
  input,
  LINE,
  monday,
  orNothing,
  PAGE,
  textOrEmpty,
  textOrNothing,
  whole,
  workPercent,
} from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

const content = {
  acknowledged,
  weekFrom: monday,
  weeks: whole(1, 26, 'WEEKS_RANGE'),
  workPercent,
  hoursPerWeek: orNothing(hours(60)),
  /** Weekdays, 1 Monday to 7 Sunday. */
  days: distinct(whole(1, 7, 'WEEKDAY'), String, 'WEEKDAY').transform((days) => days.toSorted()),
  tasks: textOrEmpty(PAGE),
};

export const proposeStep = input({ caseId: id, ...content, employerId: orNothing(id) }).superRefine(
  warnsOf('tasks', () => 'PLAN'),
);
export const changeStep = input({ id, expectedVersion, ...content }).superRefine(
  warnsOf('tasks', () => 'PLAN'),
);

const act = { id, expectedVersion, reason: textOrNothing(LINE) };

export const acceptStep = input(act);
export const grantStep = input(act);
export const discussStep = input(act);
export const declineStep = input(act);
export const agreeStep = input(act);
export const startStep = input(act);
export const withdrawStep = input(act);
export const reviewStep = input({ ...act, decision: choice(REVIEW_DECISIONS) });
