import {
  ANSWERABLE,
  ASPECT_SOURCES,
  ELIGIBILITY_ANSWER_WORDS,
  mayAnswer,
  needsDate,
  needsReason,
  needsSource,
  OVERRIDABLE,
  OVERRIDE_RESULTS,
} from '../eligibility.js';
import type { AnswerableItem } from '../eligibility.js';
import { choice, date, id, input, LINE, orNothing, text, textOrNothing, versionOrNew } from './atoms.js';
import type { InputRule } from './rules.js';

const [first = 'OWN_WISH', ...rest]: readonly AnswerableItem[] = ANSWERABLE;

export const answerEligibility = input({
  caseId: id,
  item: choice([first, ...rest]),
  answer: choice(ELIGIBILITY_ANSWER_WORDS),
  source: orNothing(choice(ASPECT_SOURCES)),
  onDate: orNothing(date),
  reason: textOrNothing(LINE),
  expectedVersion: versionOrNew,
}).superRefine((it, context) => {
  const say = (field: string, message: InputRule) => {
    context.addIssue({ code: 'custom', path: [field], message });
  };
  // what a field itself says is wrong comes first
  if (context.issues.length > 0) return;
  if (!mayAnswer(it.item, it.answer)) say('answer', 'CHOICE');
  if (needsSource(it.item) && it.source === null) say('source', 'REQUIRED');
  if (!needsSource(it.item) && it.source !== null) say('source', 'INVALID');
  if (needsDate(it.item) && it.onDate === null) say('onDate', 'REQUIRED');
  if (!needsDate(it.item) && it.onDate !== null) say('onDate', 'INVALID');
  if (needsReason(it.item) && it.reason === null) say('reason', 'REQUIRED');
});

export const overrideEligibility = input({
  caseId: id,
  item: choice(OVERRIDABLE),
  result: choice(OVERRIDE_RESULTS),
  reason: text(LINE),
  expectedVersion: versionOrNew,
});
