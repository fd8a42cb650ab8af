import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** An instant with its offset, ISO 8601. A string in TypeScript; what PostgreSQL writes is passed through. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset.',
  // What PostgreSQL calls an instant is one; a board has hundreds.
  serialize: (value) => (typeof value === 'string' && SHAPE.test(value) ? value : instantOf(value)),
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : null),
});

function instantOf(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === 'string' && SHAPE.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError('A DateTime is written in ISO 8601 with its offset.');
}
