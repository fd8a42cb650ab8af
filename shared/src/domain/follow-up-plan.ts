import type { IsoDate } from './dates.js';
import { addDays } from './dates.js';

/** The parts of the employer's plan that are free text, by Nav's published English names, in the order of the form. */
export const PLAN_TEXTS = [
  'typicalWorkday',
  'tasksThatCanStillBeDone',
  'tasksThatCanNotBeDone',
  'previousFacilitation',
  'plannedFacilitation',
  'otherFacilitationOptions',
  'followUp',
] as const;
export type PlanText = (typeof PLAN_TEXTS)[number];

/** What a plan holds. In a draft everything may be missing. */
export interface PlanContent extends Readonly<Record<PlanText, string | null>> {
  /** Measures with help from the authorities; the one part that may be empty when the plan is sent (aml § 4-6 (3)). */
  readonly helpFromNav: string | null;
  readonly evaluationDate: IsoDate | null;
  readonly employeeHasContributed: boolean | null;
  /** How the employee took part; why not, when the employee did not. */
  readonly contribution: string | null;
}

/** What is in the way of sending a plan: the field, and which rule. */
export interface PlanFault {
  readonly field: keyof PlanContent;
  readonly rule: 'REQUIRED' | 'PAST' | 'TOO_FAR';
}

/** A plan is evaluated at the earliest tomorrow and at the latest in a year (Nav's own form). */
const LATEST_EVALUATION_DAYS = 365;

/** What must still be filled in, or is out of range, before a plan can be sent on `today`; empty when it can. */
export function planFaults(plan: PlanContent, today: IsoDate): readonly PlanFault[] {
  const missing: PlanFault[] = PLAN_TEXTS.filter((field) => plan[field] === null).map((field) => ({
    field,
    rule: 'REQUIRED',
  }));
  const { evaluationDate, employeeHasContributed, contribution } = plan;
  if (evaluationDate === null) missing.push({ field: 'evaluationDate', rule: 'REQUIRED' });
  else if (evaluationDate <= today) missing.push({ field: 'evaluationDate', rule: 'PAST' });
  else if (evaluationDate > addDays(today, LATEST_EVALUATION_DAYS))
    missing.push({ field: 'evaluationDate', rule: 'TOO_FAR' });
  if (employeeHasContributed === null) missing.push({ field: 'employeeHasContributed', rule: 'REQUIRED' });
  if (employeeHasContributed === false && contribution === null)
    missing.push({ field: 'contribution', rule: 'REQUIRED' });
  return missing;
}

/** The last day on which the updated plan must be with Nav: a week before dialogue meeting 2 or 3 (aml § 4-6 (3)). */
export function updatedPlanDue(meetingDay: IsoDate): IsoDate {
  return addDays(meetingDay, -7);
}
