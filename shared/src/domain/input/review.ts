import { REVIEW_DECISIONS } from '../step.js';
import {
  choice,
  hours,
  id,
  input,
  LINE,
  orNothing,
  PAGE,
  text,
  textOrNothing,
  versionOrNew,
  whole,
  yesOrNo,
} from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

const review = { reviewId: id, expectedVersion: versionOrNew };

export const answerReviewAsCitizen = input({
  ...review,
  /** Which way one would like to go. */
  direction: choice(REVIEW_DECISIONS),
  words: textOrNothing(PAGE),
  /** How heavy it was after work, 0–10; the citizen's own. */
  load: orNothing(whole(0, 10, 'LOAD_RANGE')),
});

/** The therapist's and the doctor's answer: advice, never the decision. */
export const answerReviewAsClinician = input({
  ...review,
  direction: choice(REVIEW_DECISIONS),
  words: textOrNothing(PAGE),
});

/** Hours, tasks and what helps: the employer is asked for nothing else. */
export const answerReviewAsEmployer = input({
  ...review,
  hours: orNothing(hours(80)),
  tasks: text(LINE),
  helps: textOrNothing(LINE),
  acknowledged,
})
  .superRefine(warnsOf('tasks', () => 'PLAN'))
  .superRefine(warnsOf('helps', () => 'PLAN'));

/** What a step can be linked to. */
export const LINK_KINDS = ['GOAL', 'ACCOMMODATION'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const linkStep = input({ id, kind: choice(LINK_KINDS), targetId: id, linked: yesOrNo });
