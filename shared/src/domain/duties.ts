import type { IsoDate } from './dates.js';
import { addDays, addWeekdays } from './dates.js';
import type { MilestoneKind, MilestoneType } from './milestone-type.js';
import { MILESTONE_KINDS } from './milestone-type.js';
import type { Track } from './track.js';

/** Sick pay lasts for 248 paid weekdays after the employer's 16 days (ftrl §§ 8-11, 8-12, 8-19); graded days count whole. */
export const SICK_PAY_WEEKDAYS = 248;
export const EMPLOYER_PERIOD_DAYS = 16;

/** A milestone that the law or Nav's practice lays on someone. */
export interface Duty extends MilestoneKind {
  readonly type: MilestoneType;
  readonly dueDate: IsoDate;
}

/** The estimated last day of sick pay for an episode that began on `d0`; earlier sick leave within three years shortens it. */
export function maxDate(d0: IsoDate): IsoDate {
  return addWeekdays(addDays(d0, EMPLOYER_PERIOD_DAYS - 1), SICK_PAY_WEEKDAYS);
}

interface ClockDuty {
  readonly type: MilestoneType;
  /** Without an employer there is no follow-up plan and no dialogue meeting. */
  readonly needsEmployer: boolean;
  readonly due: (d0: IsoDate) => IsoDate;
}

const CLOCK: readonly ClockDuty[] = [
  { type: 'FOLLOW_UP_PLAN_4W', needsEmployer: true, due: (d0) => addDays(d0, 4 * 7) },
  { type: 'DIALOGUE_MEETING_1', needsEmployer: true, due: (d0) => addDays(d0, 7 * 7) },
  // Within eight weeks: the last day before the ninth begins.
  { type: 'ACTIVITY_REQUIREMENT_8W', needsEmployer: false, due: (d0) => addDays(d0, 8 * 7 - 1) },
  { type: 'DIALOGUE_MEETING_2', needsEmployer: true, due: (d0) => addDays(d0, 26 * 7) },
  { type: 'WEEK_39', needsEmployer: false, due: (d0) => addDays(d0, 39 * 7) },
  { type: 'MAX_DATE', needsEmployer: false, due: maxDate },
];

/**
 * The duties of the sick-leave clock, by due date, for an episode that began on `d0`. Only the track SICK_LISTED has
 * the clock.
 */
export function statutoryMilestones(
  d0: IsoDate,
  { employer, track }: { readonly employer: boolean; readonly track: Track },
): readonly Duty[] {
  if (track !== 'SICK_LISTED') return [];
  return CLOCK.filter((duty) => employer || !duty.needsEmployer).map(({ type, due }) => ({
    type,
    ...MILESTONE_KINDS[type],
    dueDate: due(d0),
  }));
}
