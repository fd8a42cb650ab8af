import { expect, test } from '@jest/globals';
import { attemptOf } from './attempt.js';

const newKey = () => 'new';

test('an act asked for anew gets a new key', () => {
  expect(attemptOf(null, { id: 'a' }, newKey)).toEqual({ key: 'new', input: { id: 'a' } });
});

test('the same act after a lost answer keeps its key, so that it is done once', () => {
  const earlier = { key: 'old', input: { id: 'a' } };
  expect(attemptOf(earlier, { id: 'a' }, newKey)).toBe(earlier);
});

test('another input after a lost answer is another act', () => {
  expect(attemptOf({ key: 'old', input: { id: 'a' } }, { id: 'b' }, newKey).key).toBe('new');
});

test('the same input after a refusal is a new attempt', () => {
  expect(attemptOf({ key: 'old', input: { id: 'a' }, answered: true }, { id: 'a' }, newKey).key).toBe('new');
});
