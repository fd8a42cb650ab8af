import type { IsoDate } from '../dates.js';
import { addDays, addMonths, addWeekdays } from '../dates.js';
import type { MilestoneKind, MilestoneType } from '../milestone-type.js';
import { MILESTONE_KINDS } from '../milestone-type.js';
import type { Episode, GradedPeriod } from './episode.js';
import { episodeOverOn, episodes, gradeOn } from './episode.js';
import { addWorkingDays } from './holidays.js';
import { EMPLOYER_PERIOD_DAYS, JOB_RULES, REFERRAL_RULES, ruleOn, SICK_LEAVE_RULES } from './rules.js';

/** What the law or Nav's practice lays on someone, for one episode of sick leave. */
export interface Duty extends MilestoneKind {
  readonly type: MilestoneType;
  /** Whose job it belongs to: an employer's duty is always one employer's. */
  readonly employerId: string | null;
  readonly dueDate: IsoDate;
  /** The first day of the episode it is counted from, and its last as far as is known. */
  readonly countsFrom: IsoDate;
  readonly lastDay: IsoDate;
  /** From this day it no longer binds, if it is still open: the episode is history. */
  readonly lapsesOn: IsoDate;
}

/** A period as the issuer wrote it; for one job, or for none in particular. */
export interface JobPeriod extends GradedPeriod {
  readonly employerId: string | null;
}

const ids = [...new Set(SICK_LEAVE_RULES.map(({ id }) => id))];

/** The types that follow the sick leave: when it changes, they are laid anew. */
export const SICK_LEAVE_DUTIES: readonly MilestoneType[] = ids;

/** The latest day for `id` in an episode that began on `d0`, by the version of the rule that counts for it. */
export function dueOn(id: MilestoneType, d0: IsoDate): IsoDate {
  const rule = ruleOn(id, d0);
  if (rule === undefined) throw new RangeError(`The clock does not count ${id}`);
  const { counting } = rule;
  if ('weekdays' in counting) {
    return addWeekdays(addDays(d0, counting.employerDays - 1), counting.weekdays);
  }
  if ('workingDays' in counting) return addWorkingDays(d0, counting.workingDays);
  switch (counting.from) {
    case 'FIRST_DAY':
    case 'INTAKE':
    case 'JOB_START':
      return addDays(d0, counting.days);
    default:
      return addDays(dueOn(counting.from, d0), counting.days);
  }
}

/**
 * Every duty of the sick-leave clock that still binds on `today`, by due date. What an employer may come to see, its plan
 * and its meetings, is counted for each from the periods of its own job alone, so that no date tells one employer of
 * another; what belongs to SICK_LEAVE from all of them. No sick leave, no duties: whatever the case is for (`AT_RISK`,
 * `IPS`), 0 % sick leave has no clock.
 */
export function sickLeaveDuties(
  periods: readonly JobPeriod[],
  { employers, today }: { readonly employers: readonly string[]; readonly today: IsoDate },
): readonly Duty[] {
  const employed = employers.length > 0;
  const common = dutiesOf(periods, today, null).filter(
    ({ category, type, countsFrom }) =>
      category === 'SICK_LEAVE' && (employed || ruleOn(type, countsFrom)?.applies === 'ALWAYS'),
  );
  const ofJobs = employers.flatMap((employerId) => {
    const own = periods.filter((it) => it.employerId === null || it.employerId === employerId);
    return dutiesOf(own, today, employerId).filter(({ category }) => category !== 'SICK_LEAVE');
  });
  return [...common, ...ofJobs].toSorted((a, b) => (a.dueDate < b.dueDate ? -1 : 1));
}

function dutiesOf(periods: readonly JobPeriod[], today: IsoDate, employerId: string | null): readonly Duty[] {
  return episodes(periods)
    .filter((episode) => episodeOverOn(episode) > today)
    .flatMap((episode) => ids.flatMap((id) => dutyOf(id, episode, periods, employerId)));
}

function dutyOf(
  type: MilestoneType,
  episode: Episode,
  periods: readonly JobPeriod[],
  employerId: string | null,
): readonly Duty[] {
  const { d0, lastDay } = episode;
  const dueDate = dueOn(type, d0);
  const within = periods.filter(({ fromDate, toDate }) => fromDate >= d0 && toDate <= lastDay);
  const onlyFull = ruleOn(type, d0)?.applies === 'EMPLOYED_FULLY_ABSENT';
  if (onlyFull && gradeOn(within, dueDate) !== 100) return [];
  const kind = MILESTONE_KINDS[type];
  return [{ ...kind, type, employerId, dueDate, countsFrom: d0, lastDay, lapsesOn: episodeOverOn(episode) }];
}

/** A rule of the job clock with what its milestone is; the database knows the days it is counted from. */
export interface JobDuty extends MilestoneKind {
  readonly type: MilestoneType;
  readonly from: 'INTAKE' | 'JOB_START';
  readonly days: number;
}

/** The duties of one on the way into a job, by rules that count from `today` on. */
export function jobDuties(today: IsoDate): readonly JobDuty[] {
  return [...new Set(JOB_RULES.map(({ id }) => id))].flatMap((type) => {
    const counting = ruleOn(type, today)?.counting;
    if (counting === undefined || (counting.from !== 'INTAKE' && counting.from !== 'JOB_START')) return [];
    return [{ ...MILESTONE_KINDS[type], type, from: counting.from, days: counting.days }];
  });
}

/** The last day on which the right to care must be assessed: ten working days after receipt (pbrl § 2-2). */
export function rightAssessmentDue(received: IsoDate): IsoDate {
  const [rule] = REFERRAL_RULES;
  if (rule === undefined) throw new RangeError('The clock has a rule for referrals');
  return dueOn(rule.id, received);
}

/** What a sick leave means without anybody having to do anything. */
export const CLOCK_FACTS = ['EMPLOYER_PAYS_UNTIL', 'PROTECTED_UNTIL'] as const;
export type ClockFactKind = (typeof CLOCK_FACTS)[number];
export interface ClockFact {
  readonly kind: ClockFactKind;
  readonly date: IsoDate;
  readonly source: 'FTRL_8_19' | 'AML_15_8';
}

/** The last of the sixteen days that the employer pays, and the day twelve months of protection against dismissal end. */
export function clockFacts({ d0 }: Episode): readonly ClockFact[] {
  return [
    { kind: 'EMPLOYER_PAYS_UNTIL', date: addDays(d0, EMPLOYER_PERIOD_DAYS - 1), source: 'FTRL_8_19' },
    { kind: 'PROTECTED_UNTIL', date: addMonths(d0, 12), source: 'AML_15_8' },
  ];
}
