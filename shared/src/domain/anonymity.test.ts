import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { revealsIn } from './anonymity.js';

const NAMES = ['Raus Lerke', 'Vidsyn skole, Elvedal kommune', 'Nordhavn Arbeid og Psykisk Helse', null];

describe('[4.7] a text without a name holds no name, number, day or address', () => {
  test.each([
    ['Hva med Raus?', ['Raus']],
    ['Lerkes klasse står fast.', ['Lerkes']],
    ['Sak om Lerke-familien', ['Lerke']],
    ['Læreren på Vidsyn', ['Vidsyn']],
    ['Elvedalsskolen er stedet', ['Elvedalsskolen']],
    ['Født 26.11.1974', ['26.11.1974']],
    ['Født 26. november 1974', ['26. november 1974']],
    ['Siden 13/4', ['13/4']],
    ['Nr. 26917422825', ['26917422825']],
    ['Nr. 269174 22825', ['269174 22825']],
    ['Org. 310 002 011', ['310 002 011']],
    ['Skriv til x@example.no', ['x@example.no']],
  ])('%s', (text, words) => {
    expect(revealsIn(text, NAMES).words).toEqual(words);
  });

  test('everyday words and paragraphs go through', () => {
    const text =
      'En i full stilling i en skole har vært borte i 26 uker. Hva kan prøves? § 8-5 og § 14 a er nevnt. Arbeid 50 %, psykisk helse er bra.';
    expect(revealsIn(text, NAMES).words).toEqual([]);
  });

  test('whatever stands round a name, it is found', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Raus', 'LERKE', 'vidsyn'),
        fc.constantFrom(' ', '.', '-', '(', '\n'),
        (name, mark) => {
          expect(revealsIn(`Hva${mark}${name}${mark}da`, NAMES).words).toEqual([name]);
        },
      ),
    );
  });
});
