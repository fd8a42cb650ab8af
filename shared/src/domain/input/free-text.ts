import { z } from 'zod';
import type { Category } from '../../policy/categories.js';
import { healthWordsIn, mustNotKnow } from '../health-words.js';
import { orNothing } from './atoms.js';
import type { FieldProblem } from './rules.js';

/** Said by the writer who has seen the warning and means it so. */
export const acknowledged = orNothing(z.boolean());

/** The warning for text in a category; undefined when there is nothing to warn of, or the writer has seen it. */
export function healthWarning(
  category: Category,
  field: string,
  text: string | null,
  seen: boolean | null,
): FieldProblem | undefined {
  const reached = mustNotKnow(category);
  if (seen === true || text === null || reached.length === 0) return undefined;
  const words = healthWordsIn(text);
  if (words.length === 0) return undefined;
  return { field, rule: 'HEALTH_WORDS', params: { words: words.join(', '), roles: reached.join(' ') } };
}

/** Has a form warn before text of this category tells of health to those who must not know. */
export function warnsOf<T extends { readonly acknowledged: boolean | null }>(
  field: keyof T & string,
  categoryOf: (it: T) => Category,
) {
  return (it: T, context: z.core.$RefinementCtx): void => {
    const text = it[field];
    const found = healthWarning(
      categoryOf(it),
      field,
      typeof text === 'string' ? text : null,
      it.acknowledged,
    );
    if (found === undefined) return;
    context.issues.push({
      code: 'custom',
      message: found.rule,
      path: [field],
      params: found.params,
      input: it,
    });
  };
}
