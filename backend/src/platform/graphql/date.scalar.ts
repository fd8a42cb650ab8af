import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** A day in the calendar, `yyyy-mm-dd`, without time or zone. A string in TypeScript. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day: yyyy-mm-dd.',
  // What PostgreSQL calls a date is one; a board has hundreds.
  serialize: (value) => (typeof value === 'string' && SHAPE.test(value) ? value : dayOf(value)),
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : null),
});

function dayOf(value: unknown): string {
  if (typeof value === 'string' && SHAPE.test(value) && isDay(value)) return value;
  throw new GraphQLError('A Date is written yyyy-mm-dd.');
}

/** 2026-02-30 has the shape and is no day. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
