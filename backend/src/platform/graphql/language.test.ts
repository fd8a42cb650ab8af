import { expect, it } from '@jest/globals';
import { languageOf } from './language.js';

it.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['nn-NO,nb;q=0.8,en;q=0.5', 'nn'],
  ['no', 'nb'],
  ['de-DE, en-GB;q=0.7', 'en'],
  ['de, fr', 'nb'],
])('a browser that asks for %j reads %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
