import { z } from 'zod';
import type { InputRule } from './rules.js';
import type { Answer } from '../measure/scoring.js';
import { isScore } from '../measure/scoring.js';
import type { Questionnaire, ScoreEntry } from '../measure/instrument-codes.js';
import { OUTLOOKS, QUESTIONNAIRES, SCORE_ENTRIES } from '../measure/instrument-codes.js';
import { instrumentOf, scoreRange } from '../measure/instruments.js';
import { choice, date, id, input, says, whole } from './atoms.js';

const taken = { caseId: id, measuredOn: date };

/** No questionnaire has more. */
const MOST_ANSWERS = 100;

/**
 * The citizen's answers, one for each question in order; null for one left out, which only published questionnaires
 * allow. They are sent whole.
 */
export const answerQuestionnaire = input({
  ...taken,
  questionnaire: choice(QUESTIONNAIRES),
  answers: z
    .array(z.int(says('ANSWER_RANGE')).nullable(), says('ANSWER_COUNT'))
    .max(MOST_ANSWERS, says('ANSWER_COUNT')),
}).superRefine((it, context) => {
  for (const { rule, place, params } of wrongAnswers(it)) {
    const path = place === null ? ['answers'] : ['answers', place];
    context.issues.push({ code: 'custom', message: rule, path, params, input: it });
  }
});

interface Wrong {
  readonly rule: InputRule;
  /** Which answer, from 0; null for all of them. */
  readonly place: number | null;
  readonly params?: Record<string, number>;
}

function wrongAnswers(it: {
  readonly questionnaire: Questionnaire;
  readonly answers: readonly Answer[];
}): readonly Wrong[] {
  const { published, scoring } = instrumentOf(it.questionnaire);
  const { questions, from, to } = scoring;
  if (it.answers.length !== questions)
    return [{ rule: 'ANSWER_COUNT', place: null, params: { count: questions } }];
  if (it.answers.every((answer) => answer === null)) return [{ rule: 'NOTHING_CHOSEN', place: null }];
  return it.answers.flatMap((answer, place): readonly Wrong[] => {
    if (answer === null) return published ? [] : [{ rule: 'REQUIRED', place }];
    return answer < from || answer > to ? [{ rule: 'ANSWER_RANGE', place, params: { from, to } }] : [];
  });
}

/** How likely the citizen thinks it is to come back to work, 0–10, and how that looks. */
export const answerExpectation = input({
  ...taken,
  likelihood: whole(0, 10, 'LOAD_RANGE'),
  outlook: choice(OUTLOOKS),
});

/** A score that was found outside the board: within the measure's range and on its steps. */
export const recordScore = input({
  ...taken,
  instrument: choice(SCORE_ENTRIES),
  score: z.number(says('SCORE_RANGE')),
}).superRefine((it: { readonly instrument: ScoreEntry; readonly score: number }, context) => {
  const instrument = instrumentOf(it.instrument);
  if (isScore(instrument, it.score)) return;
  const params = { ...scoreRange(instrument), step: instrument.step };
  context.issues.push({ code: 'custom', message: 'SCORE_RANGE', path: ['score'], params, input: it });
});

/** Whoever wrote it takes a wrong one away. */
export const removeMeasure = input({ measureId: id });

/** It was seen to; nothing is written about what was said. */
export const closeSafety = input({ taskId: id });
