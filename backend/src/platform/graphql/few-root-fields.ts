import type { SelectionSetNode, ValidationRule } from 'graphql';
import { Kind } from 'graphql';
import { tooMuch } from './cost.js';

/**
 * Refuses a request that asks for more than `most` root fields: an alias for each of a thousand boards would be a
 * thousand statements in one request. A named fragment at the root, which no page has, is too much by itself.
 */
export function fewRootFields(most: number): ValidationRule {
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, one) => {
      if (one.kind === Kind.FIELD) return sum + 1;
      return sum + (one.kind === Kind.INLINE_FRAGMENT ? count(one.selectionSet) : most + 1);
    }, 0);
  return (context) => ({
    OperationDefinition({ selectionSet }) {
      if (count(selectionSet) > most) context.reportError(tooMuch());
    },
  });
}
