import type { IsoDate } from '../dates.js';
import type { MilestoneType } from '../milestone-type.js';
import { CHECKED_ON } from '../milestone-type.js';
import type { ClockRule } from './rule.js';

/** From this day we know the rules to have been so; in 2026 the sick note got its new questions too. */
const KNOWN_FROM = '2026-01-01';
/** Nav's change note to its guidance on ftrl §§ 8-4, 8-5, 8-7 a and 8-8. */
const GUIDANCE_FROM = '2025-12-18';

/** Sick pay lasts for 248 paid weekdays after the employer's 16 days (ftrl §§ 8-11, 8-12, 8-19); graded days count whole. */
const SICK_PAY_WEEKDAYS = 248;
export const EMPLOYER_PERIOD_DAYS = 16;

const WEEK = 7;

type Counted = Pick<ClockRule, 'id' | 'counting'> & Partial<ClockRule>;

const rule = (given: Counted): ClockRule => ({
  validFrom: KNOWN_FROM,
  checkedOn: CHECKED_ON,
  ground: 'LAW',
  guiding: false,
  estimate: false,
  applies: 'ALWAYS',
  remindDaysBefore: null,
  ...given,
});
const firstDay = (days: number) => ({ from: 'FIRST_DAY', days }) as const;
const guided = { validFrom: GUIDANCE_FROM, ground: 'GUIDANCE', guiding: true } as const;
const ofNav = { ground: 'NAV_CODE' } as const;

/** The clock of a sick leave, in the order of the days. A new version of a rule is a new line, with its own `validFrom`. */
export const SICK_LEAVE_RULES: readonly ClockRule[] = [
  // Nav's tool reminds the leader on day 24.
  rule({ id: 'FOLLOW_UP_PLAN_4W', counting: firstDay(4 * WEEK), applies: 'EMPLOYED', remindDaysBefore: 4 }),
  rule({ id: 'DIALOGUE_MEETING_1', counting: firstDay(7 * WEEK), applies: 'EMPLOYED_FULLY_ABSENT' }),
  rule({ id: 'WEEK_7', counting: firstDay(7 * WEEK), ...ofNav }),
  // Within eight weeks: the last day before the ninth begins.
  rule({ id: 'ACTIVITY_REQUIREMENT_8W', counting: firstDay(8 * WEEK - 1), ...guided }),
  rule({ id: 'WEEK_16', counting: firstDay(16 * WEEK), applies: 'EMPLOYED', ...guided, ...ofNav }),
  rule({ id: 'DAY_119', counting: firstDay(119), applies: 'EMPLOYED', ...guided, ...ofNav }),
  rule({ id: 'WEEK_17', counting: firstDay(17 * WEEK), ...ofNav }),
  rule({
    id: 'UPDATED_PLAN_1W',
    counting: { from: 'DIALOGUE_MEETING_2', days: -WEEK },
    applies: 'EMPLOYED',
  }),
  rule({ id: 'DIALOGUE_MEETING_2', counting: firstDay(26 * WEEK), applies: 'EMPLOYED', ...guided }),
  rule({ id: 'WEEK_39', counting: firstDay(39 * WEEK), ...ofNav }),
  rule({
    id: 'MAX_DATE',
    counting: { from: 'FIRST_DAY', employerDays: EMPLOYER_PERIOD_DAYS, weekdays: SICK_PAY_WEEKDAYS },
    estimate: true,
  }),
];

const ips = { ground: 'IPS_METHOD' } as const;

/** The clock of one on the way into a job: no sick leave is counted, only the contact with employers and the days in the job. */
export const JOB_RULES: readonly ClockRule[] = [
  rule({ id: 'FIRST_EMPLOYER_CONTACT_30D', counting: { from: 'INTAKE', days: 30 }, ...ips }),
  rule({ id: 'RETENTION_4W', counting: { from: 'JOB_START', days: 4 * WEEK }, ...ips }),
  rule({ id: 'RETENTION_13W', counting: { from: 'JOB_START', days: 13 * WEEK }, ...ips }),
  rule({ id: 'RETENTION_26W', counting: { from: 'JOB_START', days: 26 * WEEK }, ...ips }),
];

/** What the law counts from the day a referral is received. */
export const REFERRAL_RULES: readonly ClockRule[] = [
  rule({ id: 'RIGHT_ASSESSED', counting: { from: 'RECEIPT', workingDays: 10 } }),
];

const ALL = [...SICK_LEAVE_RULES, ...JOB_RULES, ...REFERRAL_RULES];

/** The version of a rule that counts for what began on `day`; undefined for what the clock does not count. */
export function ruleOn(
  id: MilestoneType,
  day: IsoDate,
  rules: readonly ClockRule[] = ALL,
): ClockRule | undefined {
  const versions = rules
    .filter((it) => it.id === id)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0];
}
