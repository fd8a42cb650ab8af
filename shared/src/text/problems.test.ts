import { expect, test } from '@jest/globals';
import { CASE_RULES, INPUT_RULES } from '../domain/input/rules.js';
import { LANGUAGES } from '../domain/language.js';
import { problemText } from './problems.js';

test('every rule is told in a sentence, in every language', () => {
  for (const language of LANGUAGES) {
    for (const rule of [...INPUT_RULES, ...CASE_RULES]) {
      expect(problemText(language, rule, { max: 500 })).toMatch(/^\p{Lu}[^{}]+\.$/u);
    }
  }
});

test.each([
  ['TOO_LONG', { max: 500 }, undefined, 'Teksten er for lang. Skriv høyst 500 tegn.'],
  ['REQUIRED', undefined, undefined, 'Dette må fylles ut.'],
  ['REQUIRED', undefined, 'reason', 'Skriv hvorfor.'],
  ['REQUIRED', undefined, 'toString', 'Dette må fylles ut.'],
  ['GRADE', undefined, 'reason', 'En sykmelding er fra 20 til 100 prosent, i hele tall.'],
  ['SOMETHING_NEW', undefined, undefined, 'Dette kan ikke lagres slik. Se over det du har skrevet.'],
  ['constructor', undefined, undefined, 'Dette kan ikke lagres slik. Se over det du har skrevet.'],
] as const)('%s with %j on %s: %s', (rule, params, field, sentence) => {
  expect(problemText('nb', rule, params, field)).toBe(sentence);
});

test('"not allowed" and "not there" are one sentence', () => {
  expect(problemText('nb', 'NOT_FOUND')).toBe(
    'Vi finner ikke dette. Det kan være borte, eller du har ikke tilgang til det.',
  );
});
