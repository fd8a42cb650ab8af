import type { Role } from '../policy/recipients.js';

/** The six aspects that count for a need of help (the four health regions' principles, 2023). */
export const ASPECTS = [
  'CANNOT_COME',
  'OFTEN_SELF_CERTIFIED',
  'DAY_AT_QUALITY',
  'USUAL_RESULT',
  'WAITING_NOTE',
  'LONG_NOTES',
] as const;
/** Where function is looked at, each by itself. */
export const ARENAS = ['ARENA_WORK', 'ARENA_SCHOOL', 'ARENA_SOCIAL', 'ARENA_PRIVATE'] as const;
export type Arena = (typeof ARENAS)[number];
/** Only the citizen answers these: own wish and motivation are nobody else's to say. */
export const SELF_REPORTED = ['OWN_WISH', 'MOTIVATION'] as const;
/** Nearness to work: 1, 3 and 5 are computed from the case, 2 and 4 judged by a person. A profile, never a sum. */
export const PROXIMITY = ['JOB', 'STAYING', 'PLAN', 'POSSIBILITIES', 'COOPERATION'] as const;
/** Told by the case itself. */
export const COMPUTED = ['WORK_GOAL', 'AGE', 'JOB', 'PLAN', 'COOPERATION'] as const;

/** Everything in the profile, in the order in which it is shown. */
export const ELIGIBILITY_ITEMS = [
  'OWN_WISH',
  'WORK_GOAL',
  'AGE',
  'PROBLEM_GROUP',
  ...ASPECTS,
  ...ARENAS,
  'NEED',
  'MOTIVATION',
  ...PROXIMITY,
  'CONCLUSION',
] as const;
export type EligibilityItem = (typeof ELIGIBILITY_ITEMS)[number];

const TICK = ['YES', 'NO'] as const;
const JUDGED = ['YES', 'NO', 'UNSURE'] as const;
const DECLINE = ['NONE', 'SOME', 'MUCH'] as const;

/** What can be answered, item by item; what the case tells has no answers. */
export const ELIGIBILITY_ANSWERS = {
  OWN_WISH: JUDGED,
  MOTIVATION: ['MUCH', 'SOME', 'LITTLE', 'UNSURE'],
  PROBLEM_GROUP: ['MSK', 'CMD', 'MIXED'],
  CANNOT_COME: TICK,
  OFTEN_SELF_CERTIFIED: TICK,
  DAY_AT_QUALITY: TICK,
  USUAL_RESULT: TICK,
  WAITING_NOTE: TICK,
  LONG_NOTES: TICK,
  ARENA_WORK: DECLINE,
  ARENA_SCHOOL: DECLINE,
  ARENA_SOCIAL: DECLINE,
  ARENA_PRIVATE: DECLINE,
  NEED: TICK,
  STAYING: JUDGED,
  POSSIBILITIES: JUDGED,
  // A person's own judgement: nothing computes it.
  CONCLUSION: ['MET', 'NOT_MET', 'OPEN'],
} as const satisfies Partial<Record<EligibilityItem, readonly string[]>>;
export type AnswerableItem = keyof typeof ELIGIBILITY_ANSWERS;
export const ANSWERABLE = ELIGIBILITY_ITEMS.filter(isAnswerable);

export const ELIGIBILITY_ANSWER_WORDS = [
  'YES',
  'NO',
  'UNSURE',
  'NONE',
  'SOME',
  'MUCH',
  'LITTLE',
  'MSK',
  'CMD',
  'MIXED',
  'MET',
  'NOT_MET',
  'OPEN',
] as const;
export type EligibilityAnswer = (typeof ELIGIBILITY_ANSWER_WORDS)[number];

/** Where an aspect is known from. */
export const ASPECT_SOURCES = ['CITIZEN', 'ISSUER', 'REFERRAL', 'CONVERSATION'] as const;
export type AspectSource = (typeof ASPECT_SOURCES)[number];

/** What a result says; "supports" is never a verdict. */
export const SUPPORTS = ['SUPPORTS', 'DOES_NOT_SUPPORT', 'UNSURE', 'OPEN'] as const;
export type Support = (typeof SUPPORTS)[number];
/** What a result can be overridden to. */
export const OVERRIDE_RESULTS = ['SUPPORTS', 'DOES_NOT_SUPPORT'] as const satisfies readonly Support[];
export type OverrideResult = (typeof OVERRIDE_RESULTS)[number];

/** Every result of the checklist can be overridden with a reason, but not what the citizen says of the own wish and motivation. */
export const OVERRIDABLE = [
  'WORK_GOAL',
  'AGE',
  ...ASPECTS,
  ...ARENAS,
  'NEED',
  ...PROXIMITY,
] as const satisfies readonly EligibilityItem[];
export type OverridableItem = (typeof OVERRIDABLE)[number];

/** From 16 where it is useful, as for apprentices; from 18 without more; over pension age by judgement. */
export const AGE_BANDS = ['UNDER_16', 'YOUNG', 'ADULT', 'PENSION_AGE'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** The band of an age in whole years; pension age is 67 (ftrl § 19-2, to be raised for those born from 1964). */
export function ageBand(years: number): AgeBand {
  if (years < 16) return 'UNDER_16';
  if (years < 18) return 'YOUNG';
  return years < 67 ? 'ADULT' : 'PENSION_AGE';
}

export function isAnswerable(item: EligibilityItem): item is AnswerableItem {
  return item in ELIGIBILITY_ANSWERS;
}

/** Whose it is to answer. */
export function answeredBy(item: AnswerableItem): Extract<Role, 'CITIZEN' | 'THERAPIST'> {
  return item === 'OWN_WISH' || item === 'MOTIVATION' ? 'CITIZEN' : 'THERAPIST';
}

export function mayAnswer(item: AnswerableItem, answer: EligibilityAnswer): boolean {
  const answers: readonly EligibilityAnswer[] = ELIGIBILITY_ANSWERS[item];
  return answers.includes(answer);
}

/** An aspect is told with its source. */
export function needsSource(item: AnswerableItem): boolean {
  return ASPECTS.some((one) => one === item);
}

/** An aspect and the function on an arena are told with the day they are known from. */
export function needsDate(item: AnswerableItem): boolean {
  return needsSource(item) || ARENAS.some((one) => one === item);
}

/** Interdisciplinary need and the judgement as a whole are told with a reason. */
export function needsReason(item: AnswerableItem): boolean {
  return item === 'NEED' || item === 'CONCLUSION';
}
