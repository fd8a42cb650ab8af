import { expect, test } from '@jest/globals';
import { logText } from './sharing.js';
import { dateText, percentPair, weekText } from './show.js';

test.each([
  [30, 'nb', true, 'Jobb 30 % · Sykmeldt 70 %'],
  [30, 'nn', true, 'Jobb 30 % · Sjukmeld 70 %'],
  [30, 'en', true, 'Work 30% · Sick-listed 70%'],
  [0, 'nb', true, 'Jobb 0 % · Sykmeldt 100 %'],
  [40, 'nb', false, 'Jobb 40 %'],
] as const)('working %i per cent in %s, sick-listed %s: %s', (work, language, sick, shown) => {
  expect(percentPair(work, language, sick)).toBe(shown);
});

test.each([
  ['nb', '23. november 2026', 'uke 48'],
  ['nn', '23. november 2026', 'veke 48'],
  ['en', '23 November 2026', 'week 48'],
] as const)('a date in %s: %s, %s', (language, date, week) => {
  expect(dateText('2026-11-23', language)).toBe(date);
  expect(weekText('2026-11-23', language)).toBe(week);
});

test('the first of January and the last of December', () => {
  expect([dateText('2027-01-01', 'nb'), dateText('2026-12-31', 'nb')]).toEqual([
    '1. januar 2027',
    '31. desember 2026',
  ]);
});

test.each([
  ['READ_BOARD', 'PERMIT', 'åpnet saken'],
  ['READ_CASELOAD', 'PERMIT', 'så saken i saksoversikten'],
  ['grantStep', 'PERMIT', 'gjorde noe i saken'],
  ['READ_BOARD', 'DENY', 'prøvde å åpne saken, men fikk ikke tilgang'],
  ['giveConsent', 'DENY', 'prøvde å gjøre noe i saken, men fikk ikke lov'],
])('the log line %s, %s: %s', (action, outcome, words) => {
  expect(logText('nb', action, outcome)).toBe(words);
});
