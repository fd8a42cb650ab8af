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

/**
 * Those with a written line of their own for SUMMARY. Work, sick leave and plan have rows at that level; meetings and
 * participants are shown one by one; in the rest nothing is written yet but cards.
 */
export const SUMMARY_CATEGORIES = [
  'ACCOMMODATION',
  'FUNCTION',
  'BARRIER_WORK',
  'TREATMENT',
  'NAV',
  'PERSONAL',
] as const satisfies readonly Category[];

export type SummaryCategory = (typeof SUMMARY_CATEGORIES)[number];
