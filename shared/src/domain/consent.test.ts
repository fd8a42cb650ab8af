import { expect, test } from '@jest/globals';
import { aboveCeiling, defaultLastDay, reminderDate } from './consent.js';

test('a consent lasts six months, with a reminder two weeks before', () => {
  expect(defaultLastDay('2026-11-23')).toBe('2027-05-23');
  expect(reminderDate('2027-05-23')).toBe('2027-05-09');
});

test('a job specialist can never be given symptom measures, nor an employer to write in the plan', () => {
  const items = [
    { category: 'SYMPTOM_MEASURES', level: 'SUMMARY' },
    { category: 'PLAN', level: 'READ' },
  ] as const;
  expect(aboveCeiling('JOB_SPECIALIST', items)).toEqual([items[0]]);
  expect(aboveCeiling('EMPLOYER', [{ category: 'PLAN', level: 'CONTRIBUTE' }])).toHaveLength(1);
  expect(aboveCeiling('EMPLOYER', [{ category: 'ACCOMMODATION', level: 'CONTRIBUTE' }])).toEqual([]);
});
