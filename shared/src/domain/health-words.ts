import type { Category } from '../policy/categories.js';
import { RECIPIENTS } from '../policy/recipients.js';
import type { Recipient } from '../policy/recipients.js';
import { ruleFor } from '../policy/matrix.js';
import { HEALTH_WORDS } from './health-word-list.js';

const EXACT = new Set(HEALTH_WORDS.filter((word) => !word.includes('*')));
const BEGINS = HEALTH_WORDS.filter((word) => word.endsWith('*') && !word.startsWith('*')).map(bare);
const ENDS = HEALTH_WORDS.filter((word) => word.startsWith('*') && !word.endsWith('*')).map(bare);
const HOLDS = HEALTH_WORDS.filter((word) => word.startsWith('*') && word.endsWith('*')).map(bare);

function bare(pattern: string): string {
  return pattern.replaceAll('*', '');
}

/** The words of a text that may tell of someone's health, as they are written, each once. Never throws. */
export function healthWordsIn(text: string): readonly string[] {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => tellsOfHealth(word.toLowerCase())))];
}

function tellsOfHealth(word: string): boolean {
  return (
    EXACT.has(word) ||
    BEGINS.some((it) => word.startsWith(it)) ||
    ENDS.some((it) => word.endsWith(it)) ||
    HOLDS.some((it) => word.includes(it))
  );
}

/**
 * Those who must never know of health, and whom text in this category can come to reach: what the matrix never shows of
 * treatment, but may show of this. Empty where nobody such can come to see it.
 */
export function mustNotKnow(category: Category): readonly Recipient[] {
  return RECIPIENTS.filter(
    (role) => ruleFor(role, 'TREATMENT').ceiling === 'NONE' && ruleFor(role, category).ceiling !== 'NONE',
  );
}
