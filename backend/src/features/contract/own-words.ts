import {
  AGE_BANDS,
  ALL_OWN_TOPICS,
  ANSWERABLE,
  ASPECT_SOURCES,
  CONDITION_ANSWERS,
  ELIGIBILITY_ANSWER_WORDS,
  ELIGIBILITY_ITEMS,
  HARASSMENT_ANSWERS,
  LIFE_AREAS,
  MATTER_AREAS,
  OVERRIDABLE,
  OVERRIDE_RESULTS,
  OWN_KINDS,
  SUPPORTS,
} from '@samtavle/shared/domain';
import { wordsOf } from './words.js';

export const MatterAreaWord = wordsOf('MatterArea', MATTER_AREAS, 'What something that matters is about.');
export const LifeAreaWord = wordsOf(
  'LifeArea',
  LIFE_AREAS,
  'The 5 felt and 6 outer areas of quality of life.',
);
export const OwnKindWord = wordsOf('OwnKind', OWN_KINDS, 'What the citizen writes of the own.');
export const OwnTopicWord = wordsOf(
  'OwnTopic',
  ALL_OWN_TOPICS,
  'A source of mastery, the theme of a reflection, or a card that fits.',
);
export const ConditionAnswerWord = wordsOf(
  'ConditionAnswer',
  CONDITION_ANSWERS,
  'How a condition at work is just now.',
);
export const HarassmentAnswerWord = wordsOf(
  'HarassmentAnswer',
  HARASSMENT_ANSWERS,
  'Only the citizen sees it, and the therapist it is handed to.',
);
export const EligibilityItemWord = wordsOf(
  'EligibilityItem',
  ELIGIBILITY_ITEMS,
  'A line of the profile; there is no sum.',
);
export const AnswerableItemWord = wordsOf('AnswerableItem', ANSWERABLE, 'A line that somebody answers.');
export const OverridableItemWord = wordsOf(
  'OverridableItem',
  OVERRIDABLE,
  'A line whose result can be set aside.',
);
export const EligibilityAnswerWord = wordsOf(
  'EligibilityAnswer',
  ELIGIBILITY_ANSWER_WORDS,
  'What can be answered; which of them depends on the line.',
);
export const AspectSourceWord = wordsOf('AspectSource', ASPECT_SOURCES, 'Where an aspect is known from.');
export const SupportWord = wordsOf('Support', SUPPORTS, 'What a line says. Supports is never a verdict.');
export const OverrideResultWord = wordsOf(
  'OverrideResult',
  OVERRIDE_RESULTS,
  'What a result is set aside for.',
);
export const AgeBandWord = wordsOf('AgeBand', AGE_BANDS, 'What the age rule says; never the age.');
