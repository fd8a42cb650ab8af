import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../domain/language.js';
import { legalText } from './legal.js';

test.each(LANGUAGES)('%s: every code is a sentence of its own, and no code is one too', (language) => {
  const all = 'HPL_22 NAV_7 FVL_13A HPL_25 HPL_45 GDPR_6_1_A GDPR_9_2_A GDPR_21';
  expect(new Set(legalText(language, all)).size).toBe(8);
  for (const sentence of [...legalText(language, all), ...legalText(language, '')])
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(legalText(language, 'toString NO_SUCH')).toEqual(legalText(language, ''));
});
