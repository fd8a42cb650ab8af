import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';

/** No page needs an alias or a directive; a tool may need a few. */
const ALIASES = 30;
const DIRECTIVES = 30;

/**
 * What one request may cost: a scalar 1, an object 2, each level of depth half as much again. A thousand times the
 * same list under other names, or a fragment spread over and over, costs what it would make us write.
 */
export function costRules(most: number): readonly ValidationRule[] {
  const settings = {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) => {
        context?.reportError(tooMuch());
      },
    ],
  };
  return [
    costLimitRule({ ...settings, maxCost: most }),
    maxAliasesRule({ ...settings, n: ALIASES }),
    maxDirectivesRule({ ...settings, n: DIRECTIVES }),
  ];
}

/** The request asks for more than one request may. */
export function tooMuch(): GraphQLError {
  return new GraphQLError('The request asks for too much.', { extensions: { code: 'COST' } });
}
