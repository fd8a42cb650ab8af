import type { ValidationRule } from 'graphql';
import { Kind } from 'graphql';
import { tooMuch } from './cost.js';

/**
 * Refuses a request that asks for more than `most` root fields: an alias for each of a thousand boards would be a
 * thousand statements in one request. Fragments at the root count with what they spread.
 */
export function fewRootFields(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition(node) {
      const fields = node.selectionSet.selections.reduce(
        (sum, one) =>
          sum +
          (one.kind === Kind.FIELD
            ? 1
            : one.kind === Kind.INLINE_FRAGMENT
              ? one.selectionSet.selections.length
              : most),
        0,
      );
      if (fields > most) {
        context.reportError(tooMuch());
      }
    },
  });
}
