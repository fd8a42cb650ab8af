import { expect, test } from '@jest/globals';
import { evenTime } from './even-time.js';

test.each([1, 3, 11])('a refusal that took %d ms comes after a full step all the same', async (spent) => {
  const now = performance.now();
  await evenTime(now - spent);
  const waited = performance.now() - now;
  expect(waited + spent).toBeGreaterThanOrEqual(19);
  // a timer may come late on a busy machine, and never much too early
  expect(waited).toBeGreaterThanOrEqual(19 - spent);
});
