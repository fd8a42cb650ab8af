import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../domain/language.js';
import { refusalText } from './refusals.js';

test.each(['RATE_LIMITED', 'COST', 'UNKNOWN_OPERATION', 'BAD_INPUT', 'TOO_MANY_LISTENERS'] as const)(
  '%s is told in sentences, another in each language',
  (refusal) => {
    const told = LANGUAGES.map((language) => refusalText(language, refusal));
    for (const sentence of told) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(new Set(told).size).toBe(LANGUAGES.length);
  },
);
