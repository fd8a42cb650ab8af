import { expect, test } from '@jest/globals';
import { higher, LEVELS, lower, rankOf, reaches } from './levels.js';

test('each level includes those before it', () => {
  expect(LEVELS.map(rankOf)).toEqual([0, 1, 2, 3]);
  expect(LEVELS.map((level) => reaches(level, 'READ'))).toEqual([false, false, true, true]);
  expect(lower('READ', 'SUMMARY')).toBe('SUMMARY');
  expect(lower('SUMMARY', 'READ')).toBe('SUMMARY');
  expect([higher('READ', 'SUMMARY'), higher('SUMMARY', 'READ')]).toEqual(['READ', 'READ']);
});
