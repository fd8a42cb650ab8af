import { beforeEach, expect, test } from '@jest/globals';
import { isWithheld, show, showAll, withhold } from './withheld.js';

beforeEach(showAll);

test('a case whose access changed is hidden until it has been read again, and so is every list', () => {
  withhold('a');
  expect([isWithheld('a'), isWithheld('b'), isWithheld()]).toEqual([true, false, true]);
  show('a');
  expect([isWithheld('a'), isWithheld()]).toEqual([false, false]);
});

test('a second change while the first is being read keeps the case hidden', () => {
  withhold('a');
  withhold('a');
  show('a');
  expect(isWithheld('a')).toBe(true);
  show('a');
  expect(isWithheld('a')).toBe(false);
});

test('reading everything again shows everything, and a late answer changes nothing', () => {
  withhold('a');
  showAll();
  expect(isWithheld('a')).toBe(false);
  show('a');
  withhold('a');
  expect(isWithheld('a')).toBe(true);
});
