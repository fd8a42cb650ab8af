import type { DocumentNode, GraphQLSchema, ValidationRule } from 'graphql';
import { specifiedRules, validate } from 'graphql';
import type { KnownOperations } from './known-operations.js';
import { UNKNOWN_OPERATION } from './known-operations.js';

/**
 * Mercurius runs a subscription unseen: it asks neither whether it follows the schema nor what it costs, and takes a
 * document that is already parsed. So all of that is asked here. What is thrown is told as it stands: codes only.
 */
export function judgeSubscription(known: KnownOperations | null, rules: readonly ValidationRule[]) {
  return async (schema: GraphQLSchema, document: DocumentNode): Promise<void> => {
    const problem = problemWith(schema, document);
    if (problem !== null) throw new Error(problem);
    await Promise.resolve();
  };

  function problemWith(schema: GraphQLSchema, document: DocumentNode): string | null {
    try {
      if (known !== null && !known.has(document)) return UNKNOWN_OPERATION;
      const [mistake] = validate(schema, document, [...specifiedRules, ...rules], { maxErrors: 1 });
      if (mistake === undefined) return null;
      return mistake.extensions['code'] === 'COST' ? 'COST' : 'BAD_REQUEST';
    } catch {
      // A syntax tree that no parser makes.
      return 'BAD_REQUEST';
    }
  }
}
