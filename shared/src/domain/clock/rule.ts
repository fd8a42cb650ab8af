import type { IsoDate } from '../dates.js';
import type { MilestoneType } from '../milestone-type.js';

/** From what a deadline is counted, and how. Days are calendar days; the law counts holidays among them. */
type Counting =
  /** From the first day of the sick-leave episode. */
  | { readonly from: 'FIRST_DAY'; readonly days: number }
  /** Paid weekdays after the employer's period of so many days. */
  | { readonly from: 'FIRST_DAY'; readonly employerDays: number; readonly weekdays: number }
  /** From the latest day for another deadline; before it when negative. */
  | { readonly from: MilestoneType; readonly days: number }
  /** From the day after receipt, in working days: weekends and public holidays do not count. */
  | { readonly from: 'RECEIPT'; readonly workingDays: number }
  /** From the day the job specialist came to the case, or from the first day in a new job. */
  | { readonly from: 'INTAKE' | 'JOB_START'; readonly days: number };

/** Who has the deadline at all. */
type Applies =
  | 'ALWAYS'
  /** Without an employer there is nobody to plan or meet with. */
  | 'EMPLOYED'
  /** Only who is fully absent on the day; when graded the meeting is held if somebody asks for it (aml § 4-6 (4)). */
  | 'EMPLOYED_FULLY_ABSENT';

/** What kind of ground a rule stands on, and so how sure one may be of it. */
type Ground = 'LAW' | 'GUIDANCE' | 'NAV_CODE' | 'IPS_METHOD';

/** One version of one rule of the clock. Whose duty it is and its law stand in MILESTONE_KINDS, by the same id. */
export interface ClockRule {
  readonly id: MilestoneType;
  /** The first day of episodes that this version counts for; an earlier one takes the oldest version there is. */
  readonly validFrom: IsoDate;
  /** The day on which it was last held against its source. */
  readonly checkedOn: IsoDate;
  readonly ground: Ground;
  /** "Veiledende frist": Nav rewrote its guidance on 18 December 2025, and the new text was not to be had. */
  readonly guiding: boolean;
  /** Shown as an estimate: only Nav sets the date itself. */
  readonly estimate: boolean;
  readonly counting: Counting;
  readonly applies: Applies;
  /** So many days before it is due, its holder is reminded. */
  readonly remindDaysBefore: number | null;
}
