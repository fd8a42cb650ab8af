import { expect, test } from '@jest/globals';
import { byDay, byGround, type Disclosure } from './lines.js';

function read(at: string, more: Partial<Disclosure> = {}): Disclosure {
  return {
    id: at,
    at,
    personId: 'p3',
    personName: 'Rask Elv',
    organisationName: 'Nav Elvedal',
    role: 'NAV_LOCAL',
    action: 'READ_BOARD',
    seen: [{ category: 'SICK_LEAVE', basis: 'STATUTORY', why: 'Etter loven.' }],
    outcome: 'PERMIT',
    times: 1,
    firstAt: null,
    ...more,
  };
}

test('the log is told by day, as days are in Norway', () => {
  const log = [read('2026-11-12T23:30:00Z'), read('2026-11-12T08:14:00Z')];
  expect(byDay(log).map(({ day }) => day)).toEqual(['2026-11-13', '2026-11-12']);
});

test('looking again within the hour is one line with a count', () => {
  const log = [read('2026-11-12T08:50:00Z'), read('2026-11-12T08:20:00Z'), read('2026-11-12T06:00:00Z')];
  expect(byDay(log).flatMap(({ lines }) => lines.map(({ times }) => times))).toEqual([2, 1]);
});

test('what was asked in vain many times is counted as often as it was asked', () => {
  const log = [read('2026-11-12T08:50:00Z', { outcome: 'DENY', seen: [], times: 17 })];
  expect(byDay(log).flatMap(({ lines }) => lines.map(({ times }) => times))).toEqual([17]);
});

test('a refused attempt, another person and other content are never hidden in a count', () => {
  const log = [
    read('2026-11-12T08:50:00Z'),
    read('2026-11-12T08:49:00Z', { outcome: 'DENY', seen: [] }),
    read('2026-11-12T08:48:00Z', { personId: 'p8', personName: 'Rolig Bølge' }),
    read('2026-11-12T08:47:00Z', { seen: [{ category: 'PLAN', basis: 'CONSENT', why: 'Samarbeid' }] }),
  ];
  expect(byDay(log).flatMap(({ lines }) => lines.map(({ times }) => times))).toEqual([1, 1, 1, 1]);
});

test('what was seen on one ground for one reason is told together, and no ground is lost', () => {
  const seen: Disclosure['seen'] = [
    { category: 'EMPLOYMENT', basis: 'CONSENT', why: 'Samarbeid' },
    { category: 'SICK_LEAVE', basis: 'STATUTORY', why: 'Etter loven.' },
    { category: 'PLAN', basis: 'CONSENT', why: 'Samarbeid' },
    { category: 'FUNCTION', basis: 'CONSENT', why: 'Noe annet' },
  ];
  expect(byGround(seen).map(({ basis, categories }) => [basis, ...categories])).toEqual([
    ['CONSENT', 'EMPLOYMENT', 'PLAN'],
    ['STATUTORY', 'SICK_LEAVE'],
    ['CONSENT', 'FUNCTION'],
  ]);
});
