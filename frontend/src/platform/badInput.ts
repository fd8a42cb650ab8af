import { CombinedGraphQLErrors } from '@apollo/client';
import type { OutcomeFieldsFragment as Outcome } from '../gql/graphql.js';

/**
 * What the server says of an input that the API would not even take, such as a day that no calendar has: the same
 * problems at the same fields as any other form gets. Undefined when the error is another.
 */
export function badInput(error: unknown): Outcome | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const told = error.errors.find(({ extensions }) => extensions?.['code'] === 'BAD_INPUT');
  const problems: unknown = told?.extensions?.['problems'];
  if (!Array.isArray(problems)) return undefined;
  return { id: null, version: null, problems: problems.filter(isProblem), conflict: null };
}

function isProblem(value: unknown): value is Outcome['problems'][number] {
  return (
    typeof value === 'object' && value !== null && 'field' in value && 'rule' in value && 'message' in value
  );
}
