/** Eight of the nine conditions at work that go with quality of life (Nav's presentation). */
export const WORK_CONDITIONS = [
  'attachment',
  'environment',
  'autonomy',
  'exhaustion',
  'skills',
  'jobSecurity',
  'spillOver',
  'commute',
] as const;
export type WorkCondition = (typeof WORK_CONDITIONS)[number];

/** How a condition is just now. */
export const CONDITION_ANSWERS = ['GOOD', 'MIXED', 'HARD'] as const;
export type ConditionAnswer = (typeof CONDITION_ANSWERS)[number];

/** The ninth, sexual harassment, is answered apart: only the citizen sees it, and the one therapist it is handed to. */
export const HARASSMENT_ANSWERS = ['NO', 'YES', 'UNSURE'] as const;
export type HarassmentAnswer = (typeof HARASSMENT_ANSWERS)[number];
