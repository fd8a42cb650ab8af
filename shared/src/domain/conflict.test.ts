import { expect, test } from '@jest/globals';
import { conflictFields } from './conflict.js';

test('two who edit at once see the fields that differ, both sides as text', () => {
  const mine = { workPercent: 40, days: [1, 3], tasks: 'bilag', hoursPerWeek: null, weeks: 2 };
  const theirs = { workPercent: 30, days: [1, 3], tasks: null, hoursPerWeek: 0, weeks: 2, id: 'x' };
  expect(conflictFields(mine, theirs)).toEqual([
    { field: 'workPercent', mine: '40', theirs: '30' },
    { field: 'tasks', mine: 'bilag', theirs: null },
    { field: 'hoursPerWeek', mine: null, theirs: '0' },
  ]);
});

test('the same edit is no conflict', () => {
  expect(conflictFields({ text: 'a', toDate: undefined }, { text: 'a', toDate: null })).toEqual([]);
});
