import type { Category } from './categories.js';
import { CATEGORIES } from './categories.js';
import { PERSON_BLOCKS } from './matrix-person.js';
import { WORK_BLOCKS } from './matrix-work.js';
import type { Recipient } from './recipients.js';
import { RECIPIENTS } from './recipients.js';
import type { Block, Rule } from './rule.js';

/** The whole access matrix: 17 categories × 9 recipients. A missing cell does not compile. */
const MATRIX: Readonly<Record<Category, Block>> = { ...WORK_BLOCKS, ...PERSON_BLOCKS };

/** All 153 rules, category by category, for the sync to the database and for listings. */
export const RULES: readonly Rule[] = CATEGORIES.flatMap((category) =>
  RECIPIENTS.map((recipient) => ({ category, recipient, ...MATRIX[category][recipient] })),
);

/** The rule for one recipient and one category. */
export function ruleFor(recipient: Recipient, category: Category): Rule {
  return { category, recipient, ...MATRIX[category][recipient] };
}
