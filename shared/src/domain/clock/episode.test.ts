import { describe, expect, test } from '@jest/globals';
import { contradicts, episodes, gradeOn, latestEpisode, weekNumber } from './episode.js';

const period = (fromDate: string, toDate: string) => ({ fromDate, toDate });

describe('a sick-leave episode', () => {
  test.each([
    ['no sick leave', [], null],
    ['one period', [period('2026-08-31', '2026-10-25')], '2026-08-31'],
    [
      'one that follows on',
      [period('2026-10-26', '2026-12-31'), period('2026-08-31', '2026-10-25')],
      '2026-08-31',
    ],
    [
      '15 days well between',
      [period('2026-08-01', '2026-08-15'), period('2026-08-31', '2026-09-30')],
      '2026-08-01',
    ],
    [
      '16 days well between',
      [period('2026-08-01', '2026-08-14'), period('2026-08-31', '2026-09-30')],
      '2026-08-31',
    ],
    [
      'a short one inside a long one',
      [
        period('2026-08-01', '2026-10-31'),
        period('2026-08-05', '2026-08-06'),
        period('2026-11-05', '2026-11-30'),
      ],
      '2026-08-01',
    ],
  ])('%s: begins %s', (_, periods, d0) => {
    expect(latestEpisode(periods)?.d0 ?? null).toBe(d0);
  });

  test.each([
    ['2026-08-30', null],
    ['2026-08-31', 0],
    ['2026-09-07', 1],
    ['2026-11-23', 12],
    ['2027-01-16', 19],
    ['2027-01-17', null],
  ])('on %s it is in week %s', (today, week) => {
    expect(weekNumber({ d0: '2026-08-31', lastDay: '2026-12-31' }, today)).toBe(week);
  });

  test('case C is in week 32', () => {
    expect(weekNumber({ d0: '2026-04-13', lastDay: '2026-12-31' }, '2026-11-23')).toBe(32);
    expect(weekNumber(null, '2026-11-23')).toBeNull();
  });
});

test('a sick leave that begins later does not hide the one that runs', () => {
  const periods = [
    { fromDate: '2026-11-02', toDate: '2026-11-29' },
    { fromDate: '2027-01-25', toDate: '2027-02-07' },
  ];
  expect(weekNumber(latestEpisode(periods, '2026-11-16'), '2026-11-16')).toBe(2);
  expect(weekNumber(latestEpisode(periods), '2026-11-16')).toBeNull();
});

test('[clock] every episode: adjoining and overlapping notes are one, sixteen days well begin another', () => {
  expect(
    episodes([
      period('2026-11-02', '2026-11-29'),
      period('2026-08-01', '2026-08-14'),
      period('2026-08-15', '2026-08-20'),
      period('2026-08-10', '2026-08-18'),
      period('2026-09-05', '2026-09-06'),
      period('2026-09-23', '2026-09-30'),
    ]),
  ).toEqual([
    { d0: '2026-08-01', lastDay: '2026-09-06' },
    { d0: '2026-09-23', lastDay: '2026-09-30' },
    { d0: '2026-11-02', lastDay: '2026-11-29' },
  ]);
});

test('[clock] the grade of a day: the highest that covers it, else that of the note before', () => {
  const notes = [
    { ...period('2026-08-31', '2026-10-25'), grade: 100 },
    { ...period('2026-10-26', '2026-11-22'), grade: 70 },
  ];
  expect(['2026-08-30', '2026-08-31', '2026-10-26', '2026-12-24'].map((it) => gradeOn(notes, it))).toEqual([
    null,
    100,
    70,
    70,
  ]);
});

test('[clock] two grades of one day contradict each other; the same grade twice does not, nor do days side by side', () => {
  const there = [{ ...period('2026-08-31', '2026-10-25'), grade: 100 }];
  const against = (fromDate: string, toDate: string, grade: number) =>
    contradicts({ ...period(fromDate, toDate), grade }, there) !== undefined;
  expect(against('2026-10-25', '2026-11-22', 70)).toBe(true);
  expect(against('2026-08-01', '2026-08-31', 50)).toBe(true);
  expect(against('2026-10-20', '2026-11-22', 100)).toBe(false);
  expect(against('2026-10-26', '2026-11-22', 70)).toBe(false);
});
