import type { Language } from '../domain/language.js';
import type { Basis } from '../policy/basis.js';
import type { Category } from '../policy/categories.js';
import { explain } from '../policy/explain.js';
import type { Recipient } from '../policy/recipients.js';
import { bases } from './bases.js';
import { reasons } from './reasons.js';

/**
 * Why this recipient saw this category on this basis, in one sentence: the law's reason, what the consent was for, or
 * what the basis means. `purpose` is the consent's own, when it is known.
 */
export function whySeen(
  language: Language,
  recipient: Recipient,
  category: Category,
  basis: Basis,
  purpose: string | null,
): string {
  if (basis === 'CONSENT' && purpose !== null && purpose !== '') return purpose;
  if (basis === 'NONE' || basis === 'OWN_ITEM' || basis === 'REPRESENTATION')
    return bases[language][basis].sentence;
  return reasons[language][explain(recipient, category, basis)];
}
