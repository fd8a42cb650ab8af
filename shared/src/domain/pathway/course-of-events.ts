import type { IsoDate } from '../dates.js';
import { daysBetween } from '../dates.js';
import type { CaseRule, RuleCode } from '../input/rules.js';
import type { ReferralState } from './referral.js';
import { COURSE_SESSIONS } from './treatment.js';

/** What is recorded on the way from referral to treatment, in its order; each once, but the plan can be sent anew. */
export const PATHWAY_EVENTS = [
  'SENT_TO_DPS',
  'RIGHT_ASSESSED',
  'FORWARDED',
  'ACCEPTED',
  'FEEDBACK',
  'ASSESSMENT_CLOSED',
  'PLAN_SENT',
  'TREATMENT_STARTED',
] as const;
export type PathwayEventKind = (typeof PATHWAY_EVENTS)[number];

/** What counts when the next thing is to be recorded. */
export interface PathwayStanding {
  readonly referralWritten: boolean;
  readonly events: readonly {
    readonly kind: PathwayEventKind;
    readonly on: IsoDate;
    readonly granted: boolean | null;
  }[];
  readonly clinicalDoneOn: IsoDate | null;
  readonly workPartCompletedOn: IsoDate | null;
  readonly planWritten: boolean;
  /** Sessions of the course attended, 0–4. */
  readonly attended: number;
}

/** The day on which this happened, or null. Of several the last. */
export function happenedOn(standing: PathwayStanding, kind: PathwayEventKind): IsoDate | null {
  return standing.events.findLast((it) => it.kind === kind)?.on ?? null;
}

/** True when the DPS has granted the right, false when it has not, null before it has decided. */
export function rightGranted({ events }: PathwayStanding): boolean | null {
  return events.find((it) => it.kind === 'RIGHT_ASSESSED')?.granted ?? null;
}

/** Where the referral stands; null when none is written. */
export function referralState(standing: PathwayStanding): ReferralState | null {
  const did = (kind: PathwayEventKind) => happenedOn(standing, kind) !== null;
  if (did('ACCEPTED')) return 'ACCEPTED';
  if (did('FORWARDED')) return 'FORWARDED';
  if (did('RIGHT_ASSESSED')) return 'ASSESSED';
  if (did('SENT_TO_DPS')) return 'SENT_TO_DPS';
  return standing.referralWritten ? 'DRAFT' : null;
}

/** Why this cannot be recorded now; null when it can. The field is told where one field is to blame. */
export function whyNotYet(kind: PathwayEventKind, standing: PathwayStanding): CaseRule | null {
  const did = (other: PathwayEventKind) => happenedOn(standing, other) !== null;
  if (kind !== 'PLAN_SENT' && did(kind)) return 'ALREADY_DONE';
  switch (kind) {
    case 'SENT_TO_DPS':
      return standing.referralWritten ? null : 'NOT_NOW';
    case 'RIGHT_ASSESSED':
      return did('SENT_TO_DPS') ? null : 'NOT_NOW';
    case 'FORWARDED':
      return rightGranted(standing) === true ? null : 'RIGHT_FIRST';
    case 'ACCEPTED':
      return did('FORWARDED') ? null : 'NOT_NOW';
    case 'FEEDBACK':
      return standing.clinicalDoneOn === null ? 'NOT_NOW' : null;
    case 'ASSESSMENT_CLOSED':
      if (standing.clinicalDoneOn === null) return 'NOT_NOW';
      if (standing.workPartCompletedOn === null) return 'WORK_PART_OPEN';
      return did('FEEDBACK') ? null : 'FEEDBACK_OPEN';
    case 'PLAN_SENT':
      return standing.planWritten && did('ASSESSMENT_CLOSED') ? null : 'NOT_NOW';
    case 'TREATMENT_STARTED':
      // without a referral (SFJ) nothing of the way through the DPS is asked for
      return standing.referralWritten && !did('ACCEPTED') ? 'NOT_NOW' : null;
  }
}

const AFTER: Readonly<Record<PathwayEventKind, readonly PathwayEventKind[]>> = {
  SENT_TO_DPS: [],
  RIGHT_ASSESSED: ['SENT_TO_DPS'],
  FORWARDED: ['RIGHT_ASSESSED'],
  ACCEPTED: ['FORWARDED'],
  FEEDBACK: [],
  ASSESSMENT_CLOSED: ['FEEDBACK'],
  PLAN_SENT: ['ASSESSMENT_CLOSED'],
  TREATMENT_STARTED: ['ACCEPTED'],
};

/** Why this day is not possible: it is still to come, or before something that came first. Null when it is possible. */
export function whyNotOn(
  kind: PathwayEventKind,
  on: IsoDate,
  standing: PathwayStanding,
  today: IsoDate,
): RuleCode | null {
  if (on > today) return 'NOT_YET';
  const clinical = kind === 'FEEDBACK' || kind === 'ASSESSMENT_CLOSED' ? standing.clinicalDoneOn : null;
  const before = [clinical, ...AFTER[kind].map((it) => happenedOn(standing, it))];
  return before.some((it) => it !== null && on < it) ? 'OUT_OF_ORDER' : null;
}

/** True when the course is not finished: then the start of treatment needs a reason. */
export function courseUnfinished({ attended }: Pick<PathwayStanding, 'attended'>): boolean {
  return attended < COURSE_SESSIONS;
}

/** True from the end of the assessment until the GP has been sent a plan. */
export function planToGpOpen(standing: PathwayStanding): boolean {
  return happenedOn(standing, 'ASSESSMENT_CLOSED') !== null && happenedOn(standing, 'PLAN_SENT') === null;
}

/** Days since the referral was sent, until treatment started; null before it was sent. */
export function daysSinceReferral(standing: PathwayStanding, today: IsoDate): number | null {
  const sent = happenedOn(standing, 'SENT_TO_DPS');
  return sent === null ? null : daysBetween(sent, happenedOn(standing, 'TREATMENT_STARTED') ?? today);
}

/** How a deadline stands: far off, within two weeks, over, kept, or not kept. A breach stays a breach. */
export const DEADLINE_LIGHTS = ['GREEN', 'YELLOW', 'RED', 'KEPT', 'BREACH'] as const;
export type DeadlineLight = (typeof DEADLINE_LIGHTS)[number];

/** From so many days before, a deadline is yellow. */
export const YELLOW_DAYS = 14;

/** The light of a deadline: `doneOn` is the day on which what it is about was done, or null. The last day still counts. */
export function deadlineLight(deadline: IsoDate, doneOn: IsoDate | null, today: IsoDate): DeadlineLight {
  if (doneOn !== null) return doneOn > deadline ? 'BREACH' : 'KEPT';
  if (today > deadline) return 'RED';
  return daysBetween(today, deadline) <= YELLOW_DAYS ? 'YELLOW' : 'GREEN';
}
