import { describe, expect, test } from '@jest/globals';
import type { ConsentTextVersion } from './consent-texts.js';
import { CONSENT_TEXTS, consentTextRows, countsUntil } from './consent-texts.js';

/** Made up: a first text, a correction of the wording, and two changes of substance. */
const TEXTS: readonly ConsentTextVersion[] = [
  { version: '1', change: 'FIRST' },
  { version: '2', change: 'EDITORIAL' },
  { version: '3', change: 'MATERIAL', olderCountUntil: '2027-06-30' },
  { version: '4', change: 'MATERIAL', olderCountUntil: '2027-03-31' },
];

describe('a consent and a newer text', () => {
  test('an editorial change lets the consent stand; a material one ends it on the stated day', () => {
    expect(countsUntil(TEXTS.slice(0, 2), '1')).toBeNull();
    expect(countsUntil(TEXTS.slice(0, 3), '1')).toBe('2027-06-30');
    expect(countsUntil(TEXTS.slice(0, 3), '2')).toBe('2027-06-30');
  });

  test('of several material changes the earliest day holds; the text in force never lapses', () => {
    expect(['1', '2', '3', '4'].map((version) => countsUntil(TEXTS, version))).toEqual([
      '2027-03-31',
      '2027-03-31',
      '2027-03-31',
      null,
    ]);
  });

  test('the database gets them in order, and the catalogue of today has nothing that lapses', () => {
    expect(consentTextRows(TEXTS).map(({ version, position }) => [version, position])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 2],
      ['4', 3],
    ]);
    expect(consentTextRows(CONSENT_TEXTS).filter((row) => row.counts_until !== null)).toEqual([]);
  });
});
