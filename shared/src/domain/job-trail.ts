import type { Category } from '../policy/categories.js';
import type { Role } from '../policy/recipients.js';
import type { IsoDate } from './dates.js';
import { addDays, daysBetween } from './dates.js';
import type { MilestoneType } from './milestone-type.js';
import type { Track } from './track.js';

/**
 * What is written in lines of one's own: resources, job wishes, what may be said, and the job-support plan. The citizen
 * owns each: what another writes is a suggestion until the citizen keeps it.
 */
export const OWN_LINE_KINDS = [
  'STRENGTH',
  'HELP_AROUND_ME',
  'WANTED_WORK',
  'WANTED_HOURS',
  'SURROUNDINGS',
  'TRAVEL',
  'AVOID',
  'MAY_SAY',
  'MAY_NOT_SAY',
  'GAIN_OF_OPENNESS',
  'COST_OF_OPENNESS',
  'EARLY_SIGN',
  'COPING',
  'BEFORE_AND_AFTER_WORK',
  'MONEY',
  'ADAPTATION',
  'NO_SHOW',
] as const;
export type OwnLineKind = (typeof OWN_LINE_KINDS)[number];

interface LineHome {
  readonly category: Category;
  /** The level from which a line that the citizen has kept is seen. */
  readonly from: 'SUMMARY' | 'READ';
}
const home = (category: Category, from: LineHome['from']): LineHome => ({ category, from });

/**
 * Where each kind belongs. No category here ever reaches an employer. What one is good at, early signs and coping are the
 * citizen's own (PERSONAL): even Nav sees them by consent only. The wanted work is one line that a summary of Nav shows.
 */
export const OWN_LINE_HOME: Readonly<Record<OwnLineKind, LineHome>> = {
  STRENGTH: home('PERSONAL', 'SUMMARY'),
  HELP_AROUND_ME: home('PERSONAL', 'SUMMARY'),
  WANTED_WORK: home('NAV', 'SUMMARY'),
  WANTED_HOURS: home('NAV', 'SUMMARY'),
  SURROUNDINGS: home('NAV', 'READ'),
  TRAVEL: home('NAV', 'READ'),
  AVOID: home('NAV', 'READ'),
  MAY_SAY: home('INFO_STRATEGY', 'READ'),
  MAY_NOT_SAY: home('INFO_STRATEGY', 'READ'),
  GAIN_OF_OPENNESS: home('INFO_STRATEGY', 'READ'),
  COST_OF_OPENNESS: home('INFO_STRATEGY', 'READ'),
  EARLY_SIGN: home('PERSONAL', 'SUMMARY'),
  COPING: home('PERSONAL', 'SUMMARY'),
  BEFORE_AND_AFTER_WORK: home('NAV', 'READ'),
  MONEY: home('NAV', 'READ'),
  ADAPTATION: home('NAV', 'READ'),
  NO_SHOW: home('NAV', 'READ'),
};

const WISHES: readonly OwnLineKind[] = [
  'STRENGTH',
  'HELP_AROUND_ME',
  'WANTED_WORK',
  'WANTED_HOURS',
  'SURROUNDINGS',
  'TRAVEL',
  'AVOID',
];
const CITIZENS_ALONE: readonly OwnLineKind[] = ['EARLY_SIGN', 'COPING'];

/** Who writes or suggests a line of this kind: early signs and coping only the citizen. */
export function mayWriteLine(role: Role, kind: OwnLineKind): boolean {
  if (role === 'CITIZEN') return true;
  if (role === 'NAV_ADVISER') return WISHES.includes(kind);
  return role === 'JOB_SPECIALIST' && !CITIZENS_ALONE.includes(kind);
}

/** A line stands until the citizen lets it go; a suggestion waits for the citizen. */
export const OWN_LINE_STATES = ['SUGGESTED', 'KEPT'] as const;
export type OwnLineState = (typeof OWN_LINE_STATES)[number];

export const CONTACT_CHANNELS = ['VISIT', 'PHONE', 'VIDEO', 'EMAIL', 'MEETING'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const CONTACT_OUTCOMES = [
  'NO_ANSWER',
  'NOT_NOW',
  'TALK_AGAIN',
  'VISIT_AGREED',
  'INTERVIEW_AGREED',
  'OFFER',
  'FOLLOW_UP',
] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** How much an employer was told about the person: nothing, hours and tasks wanted, or the words the citizen has kept. */
export const TOLD_EMPLOYER = ['NOTHING', 'HOURS_AND_TASKS', 'AGREED_WORDS'] as const;
export type ToldEmployer = (typeof TOLD_EMPLOYER)[number];

/** The first meeting with an employer comes within so many days of the start (IPS fidelity; Nav: one month). */
export const FIRST_CONTACT_DAYS = 30;

/** Retention is looked at so many weeks after the job began; the follow-up itself has no last day. */
export const RETENTION_WEEKS = { RETENTION_4W: 4, RETENTION_13W: 13, RETENTION_26W: 26 } as const;

/** A milestone that a track lays, with its due date where the start alone gives one. */
export interface TrackMilestone {
  readonly type: MilestoneType;
  readonly dueDate: IsoDate | null;
}

/**
 * The milestones of a track begun on `start`, in their order. IPS places first and trains in the job: there is no
 * training, clarification or work practice before it. SFJ builds on IPS. The sick-leave clock lays its own.
 */
export function trackMilestones(track: Track, start: IsoDate): readonly TrackMilestone[] {
  if (track !== 'IPS' && track !== 'SFJ') return [];
  const later: readonly MilestoneType[] = ['INTERVIEW', 'JOB_OFFER', 'JOB_START'];
  return [
    { type: 'JOB_PROFILE', dueDate: addDays(start, 14) },
    { type: 'FIRST_EMPLOYER_CONTACT_30D', dueDate: addDays(start, FIRST_CONTACT_DAYS) },
    ...[...later, 'RETENTION_4W' as const, 'RETENTION_13W' as const, 'RETENTION_26W' as const].map(
      (type) => ({
        type,
        dueDate: null,
      }),
    ),
  ];
}

/** When retention is to be looked at, in a job that began on `jobStart`: 4, 13 and 26 weeks. */
export function retentionDates(jobStart: IsoDate): readonly TrackMilestone[] {
  return (['RETENTION_4W', 'RETENTION_13W', 'RETENTION_26W'] as const).map((type) => ({
    type,
    dueDate: addDays(jobStart, RETENTION_WEEKS[type] * 7),
  }));
}

/** An employer contact is wanted every week until the person has a job; after that at least every fourth week. */
export const CONTACT_EVERY_DAYS = { SEARCHING: 7, IN_JOB: 28 } as const;

/** Days since the last employer contact (or since the start, without one), and whether one is due this week. */
export function contactNeed(
  today: IsoDate,
  { last, start, inJob }: { readonly last: IsoDate | null; readonly start: IsoDate; readonly inJob: boolean },
): { readonly days: number; readonly due: boolean } {
  const days = Math.max(0, daysBetween(last ?? start, today));
  return { days, due: days >= (inJob ? CONTACT_EVERY_DAYS.IN_JOB : CONTACT_EVERY_DAYS.SEARCHING) };
}
