/** The 17 kinds of information a case holds. Each shareable row belongs to exactly one of them. */
export const CATEGORIES = [
  'PARTICIPANTS',
  'EMPLOYMENT',
  'SICK_LEAVE',
  'PLAN',
  'ACCOMMODATION',
  'FUNCTION',
  'MEETING',
  'BARRIER_WORK',
  'BARRIER_PERSONAL',
  'INFO_STRATEGY',
  'TREATMENT',
  'WORK_MEASURES',
  'SYMPTOM_MEASURES',
  'DIAGNOSIS',
  'SAFETY',
  'NAV',
  'PERSONAL',
] as const;

export type Category = (typeof CATEGORIES)[number];
