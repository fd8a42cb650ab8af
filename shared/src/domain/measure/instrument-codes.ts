/** What is answered by the citizen, question by question. */
export const QUESTIONNAIRES = ['GOAL_PLAN_DRIVE', 'WORK_ABILITY', 'WEEKLY_CHECK', 'PHQ_9', 'GAD_7'] as const;
export type Questionnaire = (typeof QUESTIONNAIRES)[number];

/** What a clinician gives outside the board: only the score is written here, never an item. */
export const SCORE_ENTRIES = ['RTW_SE', 'WORK_HOPE', 'WSAS', 'WHO_5'] as const;
export type ScoreEntry = (typeof SCORE_ENTRIES)[number];

/**
 * Every measure, in the order in which they are shown: mastery, hope and expectation above symptoms (requirement 4.13).
 */
export const INSTRUMENTS = [
  'RTW_SE',
  'WORK_HOPE',
  'GOAL_PLAN_DRIVE',
  'EXPECTATION',
  'WORK_ABILITY',
  'WEEKLY_CHECK',
  'PHQ_9',
  'GAD_7',
  'WSAS',
  'WHO_5',
] as const;
export type InstrumentCode = (typeof INSTRUMENTS)[number];

/** The two kinds of measures; each is shared by itself. */
export const MEASURED_CATEGORIES = ['WORK_MEASURES', 'SYMPTOM_MEASURES'] as const;
export type MeasuredCategory = (typeof MEASURED_CATEGORIES)[number];

/** How the citizen looks at coming back, from worst to best. */
export const OUTLOOKS = ['NEGATIVE', 'UNCERTAIN', 'POSITIVE'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** True for a measure of which only the score is written. */
export function isScoreEntry(code: InstrumentCode): code is ScoreEntry {
  return SCORE_ENTRIES.some((one) => one === code);
}
