/** The methods that can be chosen, beside one's own words (Norsk Arbeidshelse, 06.01.2023). */
export const TREATMENT_METHODS = [
  'CBT',
  'PSYCHODYNAMIC_SHORT',
  'METACOGNITIVE',
  'ACT',
  'PSYCHOEDUCATION',
] as const;
export type TreatmentMethod = (typeof TREATMENT_METHODS)[number];

/** How a session is held. */
export const SESSION_MODES = ['IN_PERSON', 'VIDEO'] as const;
export type SessionMode = (typeof SESSION_MODES)[number];

/** A goal of a treatment plan: at work, or another. */
export const TREATMENT_GOAL_KINDS = ['WORK', 'OTHER'] as const;
export type TreatmentGoalKind = (typeof TREATMENT_GOAL_KINDS)[number];

/** The course before treatment: four sessions, one a week, two hours each (Diakonhjemmet). */
export const COURSE_SESSIONS = 4;
export const COURSE_HOURS = 2;

/** Who, by authorisation, may write the clinical part of an assessment. Told by the register. */
export const AUTHORISATIONS = ['PSYCHOLOGIST', 'PSYCHOLOGIST_SPECIALIST'] as const;
export type Authorisation = (typeof AUTHORISATIONS)[number];

/** A provider's average number of hours; the same twice when it gives one number. */
export interface HoursNorm {
  readonly from: number;
  readonly to: number;
}

/** How the hours stand against what was planned and against the provider's norm: a hint, never a limit. */
export type HoursHint = 'WITHIN_NORM' | 'ABOVE_NORM' | 'BELOW_NORM' | 'ABOVE_PLAN';

/** What to say of `planned` and `used` hours; null when there is nothing to compare with. */
export function hoursHint(used: number, planned: number | null, norm: HoursNorm | null): HoursHint | null {
  if (planned !== null && used > planned) return 'ABOVE_PLAN';
  const hours = planned ?? used;
  if (norm === null || hours === 0) return null;
  if (hours > norm.to) return 'ABOVE_NORM';
  return hours < norm.from ? 'BELOW_NORM' : 'WITHIN_NORM';
}
