import { expect, test } from '@jest/globals';
import type { TimelineSpan } from './layout.js';
import { barWords } from './timeline.text.js';

const bar = (more: Partial<TimelineSpan>): TimelineSpan => ({
  kind: 'ACCOMMODATION',
  from: '2026-11-01',
  to: '2026-12-01',
  percent: null,
  text: null,
  ...more,
});

test('an accommodation says what it is in its bar, cut where the bar ends', () => {
  const words = bar({ text: 'Ingen kundetelefon på fredager.' });
  expect(barWords(words, 60)).toBe('Ingen kundetelefon på fredager.');
  expect(barWords(words, 20)).toBe('Ingen kundetelefon…');
  expect(barWords(words, 5)).toBe('');
});

test('a step says its per cent, shorter where there is less room, and nothing where there is none', () => {
  const step = bar({ kind: 'STEP', percent: 40 });
  expect([12, 5, 1].map((room) => barWords(step, room))).toEqual(['Jobb 40 %', '40', '']);
});
