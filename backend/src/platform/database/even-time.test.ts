import { expect, test } from '@jest/globals';
import { evenTime } from './even-time.js';

test.each([1, 15, 60])('a refusal that took %d ms comes after a full step all the same', async (spent) => {
  const now = performance.now();
  await evenTime(now - spent);
  const waited = performance.now() - now;
  // late on a busy machine, and never early
  expect(waited + spent).toBeGreaterThanOrEqual(100);
});
