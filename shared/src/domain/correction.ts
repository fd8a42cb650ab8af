/** What a citizen can ask another to correct: the kinds of things that others write in a case. */
export const CORRECTABLE = [
  'EMPLOYMENT',
  'SICK_LEAVE',
  'GOAL',
  'MILESTONE',
  'ACCOMMODATION',
  'FUNCTION',
] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** How a wish for correction ends. */
export const CORRECTION_OUTCOMES = ['CORRECTED', 'DECLINED'] as const;
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];
