/** What can be wrong with a field; the sentences are in shared/text. */
export const INPUT_RULES = [
  'REQUIRED',
  'EMPTY',
  'TOO_LONG',
  'CHARACTERS',
  'UUID',
  'CHOICE',
  'DATE',
  'DATE_ORDER',
  'MONDAY',
  'WEEKS_RANGE',
  'WEEKDAY',
  'PERCENT_RANGE',
  'EMPLOYMENT_RANGE',
  'GRADE',
  'HOURS_RANGE',
  'LOAD_RANGE',
  'ANSWER_RANGE',
  'ANSWER_COUNT',
  'SCORE_RANGE',
  'VERSION',
  'DUPLICATE',
  'NOTHING_CHOSEN',
  'OWNER_CATEGORY',
  'REASON_SHORT',
  'TEXT_VERSION',
  'HEALTH_WORDS',
  'TIME',
  'MINUTES_RANGE',
  'TOO_MANY',
  'ONLY_YOURS',
  'REFERRAL_GRADE',
  'WORK_GOAL_MISSING',
  'TREATMENT_HOURS',
  'COURSE_NUMBER',
  'METHOD_OR_WORDS',
  'OUT_OF_ORDER',
  'AREA',
  'DECIDES_ON_ONE',
  'UNKNOWN_FIELD',
  'INVALID',
] as const;
export type InputRule = (typeof INPUT_RULES)[number];

/** What the server can refuse that a form can't know: the state of the case, or that it is not there for you. */
export const CASE_RULES = [
  'NOT_FOUND',
  'NOT_NOW',
  'ALREADY_THERE',
  'ALREADY_DONE',
  'OVERLAP',
  'PAST',
  'FUTURE',
  'DAY_TO_COME',
  'BEFORE_BORN',
  'CEILING',
  'LEFT_CASE',
  'NOT_HEALTH_COOPERATION',
  'TOO_FAR',
  'AT_MOST_A_YEAR',
  'TOO_MANY_LINKS',
  'TOO_YOUNG',
  'CITIZENS_LOGIN',
  'ISSUER_BY_EMPLOYEE',
  'NOT_YET',
  'RIGHT_FIRST',
  'WORK_PART_OPEN',
  'FEEDBACK_OPEN',
  'COURSE_UNFINISHED',
  'NOT_PSYCHOLOGIST',
  'NO_EMPLOYMENT',
  'KEY_REUSED',
  'SICK_LEAVE_OVERLAP',
  'JOB_OVERLAP',
  'BEFORE_CASE',
  'DECIDED_BY_NAV',
  'DAY_AHEAD',
  'GOAL_MISSING',
  'AGE_REASON',
  'TELLS_WHO',
  'TAKES_PART',
  'FUTURE_DAY',
  'NO_AGREED_WORDS',
  'FOLLOWS_PATHWAY',
] as const;
export type CaseRule = (typeof CASE_RULES)[number];

export type RuleCode = InputRule | CaseRule;

/** One thing wrong with one field; `field` is the input's path, such as `items.0.level`. */
export interface FieldProblem {
  readonly field: string;
  readonly rule: RuleCode;
  /** What the sentence needs to be exact, such as the longest length allowed. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** True when the text is one of the rules of a form. */
export function isInputRule(text: string): text is InputRule {
  return INPUT_RULES.some((rule) => rule === text);
}
