import type { ASTVisitor, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

/**
 * Refuses a text with more than one operation. Mercurius keeps one compiled query for each text, whatever operation
 * was asked for: the second time, `operationName: "Read"` could run the mutation beside it.
 */
export function oneOperation(context: ValidationContext): ASTVisitor {
  return {
    Document({ definitions }) {
      const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      if (operations.length > 1) context.reportError(new GraphQLError('One operation in a request.'));
    },
  };
}
