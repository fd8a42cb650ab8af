import { randomUUID } from 'node:crypto';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { allOf } from '../fixtures/contract.ts';
import type { Emission } from './collect.ts';

/** One who asks, and what ids the questions are asked with. */
export interface Asker {
  readonly url: string;
  /** Empty for one who is not signed in. */
  readonly cookie: string;
  readonly contract: GraphQLSchema;
  /** Ids of one's own case, hidden and not, of another's, and made up. */
  readonly ids: readonly string[];
}

export const MALFORMED = `not-an-id' or 1=1 --`;

/** Every query that there is, or those of this channel only: with every field and with every choice of arguments. */
export async function walkQueries(asker: Asker, channel?: string): Promise<readonly Emission[]> {
  const all = Object.values(asker.contract.getQueryType()?.getFields() ?? {});
  const fields = channel === undefined ? all : all.filter(({ name }) => `query ${name}` === channel);
  if (fields.length === 0) throw new Error(`there is no ${String(channel)}`);
  return askAll(
    asker,
    'query',
    fields.flatMap((field) => combinations(asker, field).map((variables) => ({ field, variables }))),
  );
}

/** Whoever does one of these to the own part would see nothing more: they are tried with ids that are nowhere. */
const ENDS_OWN_SIGHT = ['declareImpartiality', 'endParticipation'];

/** Every mutation, as an attempt that cannot succeed: on the wrong version, or with ids that are not the asker's. */
export async function walkMutations(asker: Asker, most: number): Promise<readonly Emission[]> {
  const fields = Object.values(asker.contract.getMutationType()?.getFields() ?? {});
  const tries = fields.flatMap((field, place) => {
    // which ids it is tried with turns from mutation to mutation
    const ids = Array.from(
      { length: most },
      (_, n) => asker.ids[(place * most + n) % asker.ids.length] ?? MALFORMED,
    );
    const known = ENDS_OWN_SIGHT.includes(field.name) ? [] : ids;
    return [...known, randomUUID(), MALFORMED].map((id) => ({
      field,
      variables: { input: inputOf(field, id) },
    }));
  });
  return askAll(asker, 'mutation', tries);
}

type Variables = Readonly<Record<string, unknown>>;

/** So many questions are under way at once. */
const ABREAST = 16;

/** One question to one door, asking for every field of the answer. */
export function askOne(
  asker: Asker,
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): Promise<Emission> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const named = getNamedType(field.type);
  const selection = isObjectType(named) ? allOf(asker.contract, named.name) : '';
  const query = `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`;
  return ask(asker, `${kind} ${field.name}`, { path: '/graphql', body: { query, variables } });
}

/** One question, still to be asked. */
interface Try {
  readonly field: GraphQLField<unknown, unknown>;
  readonly variables: Variables;
}

async function askAll(
  asker: Asker,
  kind: 'query' | 'mutation',
  tries: readonly Try[],
): Promise<readonly Emission[]> {
  const emissions: Emission[] = [];
  for (let first = 0; first < tries.length; first += ABREAST) {
    const some = tries.slice(first, first + ABREAST);
    emissions.push(
      ...(await Promise.all(some.map(({ field, variables }) => askOne(asker, kind, field, variables)))),
    );
  }
  return emissions;
}

/** One request, and all that came of it. What was asked with is no news to the asker and not looked at. */
export async function ask(
  { url, cookie }: Pick<Asker, 'url' | 'cookie'>,
  channel: string,
  { path, body }: { readonly path: string; readonly body?: unknown },
): Promise<Emission> {
  const response = await fetch(new URL(path, url), {
    redirect: 'manual',
    headers: {
      'x-samtavle': '1',
      cookie,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  // how long an answer is, is told by the answer
  const headers = [...response.headers].filter(([name]) => name !== 'content-length');
  const text = `${String(response.status)}\n${headers.map((one) => one.join(': ')).join('\n')}\n\n${await response.text()}`;
  return { channel, asked: `${path} ${JSON.stringify(variablesOf(body))}`, text };
}

/** A query is named by its channel; what makes it this one is its variables. */
const variablesOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'variables' in body ? body.variables : (body ?? null);

/** Every id for an argument that takes one, every word of a list, a number too large; all combinations, but for eyes. */
function combinations({ ids }: Asker, field: GraphQLField<unknown, unknown>): readonly Variables[] {
  // with another's eyes one looks into the own case; who borrows whose is also in test/access/case-reading.test.ts
  const eyes = (one: Variables) =>
    one['caseId'] === ids[0] ? [null, ...ids.slice(1, 3), ...ids.slice(-2)] : [null];
  return field.args.reduce<readonly Variables[]>(
    (before, { name, type }) =>
      before.flatMap((one) =>
        (name === 'as' ? eyes(one) : choices(type, ids)).map((value) => ({ ...one, [name]: value })),
      ),
    [{}],
  );
}

function choices(type: GraphQLInputType, ids: readonly string[]): readonly unknown[] {
  const named = getNamedType(type);
  const none = isNonNullType(type) ? [] : [null];
  if (named.name === 'ID') return [...none, ...ids];
  if (isEnumType(named)) return [...none, ...named.getValues().map(({ name }) => name)];
  if (named.name === 'Int') return [...none, 100_000];
  if (isInputObjectType(named)) return [...none, valueOf(type, ids[0] ?? MALFORMED)];
  return [...none, valueOf(type, MALFORMED)];
}

/** An input that is complete, with this id in every place for one. */
export function inputOf(field: GraphQLField<unknown, unknown>, id: string): object {
  const input = field.args.find(({ name }) => name === 'input');
  if (input === undefined || field.args.length > 1)
    throw new Error(`${field.name}: teach the canaries its arguments`);
  return Object(valueOf(input.type, id)) as object;
}

/** Higher than any version there is: whoever may see the thing is shown a conflict, and nothing is done. */
const WRONG_VERSION = 1_000_000;

/** A value of this type in which every id is this one. */
function valueOf(type: GraphQLInputType, id: string, name = ''): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, id, name);
  if (isListType(type)) return [valueOf(type.ofType, id, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, id, field.name)]),
    );
  if (name === 'idempotencyKey') return randomUUID();
  if (name === 'expectedVersion') return WRONG_VERSION;
  switch (type.name) {
    case 'ID':
      return id;
    case 'String':
      return 'x';
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'Date':
      // a Monday after every canary, so that an order of dates is no reason to refuse
      return '2046-01-01';
    default:
      throw new Error(`teach the canaries the type ${type.name}`);
  }
}
