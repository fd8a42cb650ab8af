import { expect, test } from '@jest/globals';
import { BARRIER_PRESETS, healthWordsIn } from '@samtavle/shared/domain';
import { presetText } from './presets.text.js';

test('[2.15] five preset phrases, each with a neutral alternative that tells nothing of health', () => {
  expect(BARRIER_PRESETS).toHaveLength(5);
  const phrases = BARRIER_PRESETS.map((preset) => presetText[preset]);
  expect(new Set(phrases.flatMap(({ own, neutral }) => [own, neutral])).size).toBe(10);
  for (const { neutral } of phrases) expect(healthWordsIn(neutral)).toEqual([]);
});
