import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { idOrNowhere } from '../database/id-or-nowhere.js';

/**
 * Makes every argument of type ID an id before anything is asked of the database, which writes into its own log whatever
 * is none. A mutation says what is wrong with a field, and its form parses the ids; everywhere else what is no id is
 * the id of nothing, so that the answer, and how long it takes, is that of an id that is nowhere.
 */
export function parseIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      const named = field.args.filter((arg) => holdsIds(arg.type));
      if (named.length === 0) continue;
      const parsed = (args: Readonly<Record<string, unknown>>) => ({
        ...args,
        ...Object.fromEntries(
          named
            .filter(({ name }) => name in args)
            .map(({ name, type: its }) => [name, parse(its, args[name])]),
        ),
      });
      for (const way of ['resolve', 'subscribe'] as const) {
        const answer = field[way];
        if (answer !== undefined)
          field[way] = (source, args, context, info): unknown =>
            answer(source, parsed(args as Record<string, unknown>), context, info);
      }
    }
  }
  return schema;
}

function parse(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item) => parse(bare.ofType, item));
  }
  if (isInputObjectType(bare) && typeof value === 'object') {
    const fields = bare.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => {
        const field = fields[name];
        return [name, field === undefined ? one : parse(field.type, one)];
      }),
    );
  }
  return isScalarType(bare) && bare.name === 'ID' ? idOrNowhere(value) : value;
}

/** Whether ids can stand anywhere in a value of this type; an input that holds itself is looked into once. */
function holdsIds(type: GraphQLInputType, seen: ReadonlySet<string> = new Set()): boolean {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return holdsIds(bare.ofType, seen);
  if (isInputObjectType(bare)) {
    if (seen.has(bare.name)) return false;
    const within = new Set([...seen, bare.name]);
    return Object.values(bare.getFields()).some((field) => holdsIds(field.type, within));
  }
  return isScalarType(bare) && bare.name === 'ID';
}
