import { z } from 'zod';
import { FORWARD_CHANNELS, isReferralGrade, REFERRER_ROLES } from '../pathway/referral.js';
import {
  COURSE_SESSIONS,
  SESSION_MODES,
  TREATMENT_GOAL_KINDS,
  TREATMENT_METHODS,
} from '../pathway/treatment.js';
import {
  because,
  choice,
  date,
  expectedVersion,
  id,
  inOrder,
  input,
  LINE,
  orNothing,
  PAGE,
  SHORT,
  text,
  textOrNothing,
  versionOrNew,
  whole,
  yesOrNo,
} from './atoms.js';
import type { InputRule } from './rules.js';

/** What a number that is missing or wrong is told. */
function requiredOr(rule: InputRule) {
  return ({ input: given }: { readonly input?: unknown }): InputRule =>
    given === undefined || given === null ? 'REQUIRED' : rule;
}

/** Hours of treatment, more than 0 and at most `to`, to the nearest half. */
function treatmentHours(to: number) {
  const error = requiredOr('TREATMENT_HOURS');
  return z
    .number({ error })
    .min(0.5, { error })
    .max(to, { error })
    .transform((it) => Math.round(it * 2) / 2);
}

/** The most hours that a plan can have, and that one session can last. */
const PLAN_HOURS = 200;
const SESSION_HOURS = 8;
/** More goals than any plan needs. */
const MOST_GOALS = 20;

export const writeReferral = input({
  caseId: id,
  expectedVersion: versionOrNew,
  dpsId: id,
  referrerRole: choice(REFERRER_ROLES),
  health: text(PAGE),
  workSituation: text(PAGE),
  functioning: text(PAGE),
  sickLeaveGrade: z
    .int({ error: requiredOr('REFERRAL_GRADE') })
    .refine(isReferralGrade, { error: () => 'REFERRAL_GRADE' }),
});

export const sendReferral = input({ caseId: id, on: date, receivedOn: orNothing(date) }).refine(
  (it) => inOrder(it.on, it.receivedOn),
  because('OUT_OF_ORDER', 'receivedOn'),
);

export const recordRight = input({
  caseId: id,
  on: date,
  granted: yesOrNo,
  startDeadline: orNothing(date),
  decidedBy: text(SHORT),
})
  .refine((it) => !it.granted || it.startDeadline !== null, because('REQUIRED', 'startDeadline'))
  .refine((it) => it.granted || it.startDeadline === null, because('INVALID', 'startDeadline'))
  .refine((it) => inOrder(it.on, it.startDeadline), because('OUT_OF_ORDER', 'startDeadline'));

export const forwardReferral = input({ caseId: id, on: date, channel: choice(FORWARD_CHANNELS) });
export const acceptReferral = input({ caseId: id, on: date, siteId: id });

export const completeClinicalAssessment = input({ caseId: id, on: date });
export const writeWorkAssessment = input({
  caseId: id,
  expectedVersion: versionOrNew,
  complaintsAtWork: textOrNothing(PAGE),
  barriersToReturn: textOrNothing(PAGE),
  expectedMastery: textOrNothing(PAGE),
  complete: yesOrNo,
})
  .refine((it) => !it.complete || it.complaintsAtWork !== null, because('REQUIRED', 'complaintsAtWork'))
  .refine((it) => !it.complete || it.barriersToReturn !== null, because('REQUIRED', 'barriersToReturn'))
  .refine((it) => !it.complete || it.expectedMastery !== null, because('REQUIRED', 'expectedMastery'));
export const giveFeedback = input({ caseId: id, on: date, notApplicableReason: textOrNothing(LINE) });
export const closeAssessment = input({ caseId: id, on: date });

const goal = z.strictObject({ kind: choice(TREATMENT_GOAL_KINDS), text: text(LINE) });

export const writeTreatmentPlan = input({
  caseId: id,
  expectedVersion: versionOrNew,
  summary: text(PAGE),
  hoursPlanned: treatmentHours(PLAN_HOURS),
  goals: z
    .array(goal, { error: () => 'REQUIRED' })
    .max(MOST_GOALS, { error: () => 'INVALID' })
    .refine((goals) => goals.some(({ kind }) => kind === 'WORK'), { error: () => 'WORK_GOAL_MISSING' }),
});
export const sendTreatmentPlan = input({ caseId: id, expectedVersion, on: date });

export const planCourse = input({ caseId: id, firstOn: date });
export const recordAttendance = input({
  caseId: id,
  expectedVersion: versionOrNew,
  number: whole(1, COURSE_SESSIONS, 'COURSE_NUMBER'),
  on: date,
  attended: yesOrNo,
});

export const startTreatment = input({
  caseId: id,
  on: date,
  siteId: orNothing(id),
  reason: textOrNothing(LINE),
});
export const recordTreatmentSession = input({
  caseId: id,
  on: date,
  mode: choice(SESSION_MODES),
  hours: treatmentHours(SESSION_HOURS),
});
export const removeTreatmentSession = input({ id, expectedVersion });
export const chooseMethod = input({
  caseId: id,
  from: date,
  method: orNothing(choice(TREATMENT_METHODS)),
  other: textOrNothing(SHORT),
})
  .refine((it) => it.method !== null || it.other !== null, because('REQUIRED', 'method'))
  .refine((it) => it.method === null || it.other === null, because('METHOD_OR_WORDS', 'other'));

export const writeTreatmentMessage = input({ caseId: id, text: text(PAGE) });
