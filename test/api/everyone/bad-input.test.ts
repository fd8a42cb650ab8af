import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActOutcome, Answer } from '@samtavle/backend/demo';
import type { MutationName } from '@samtavle/shared/domain';
import type { GraphQLInputField, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isListType, isNonNullType, isNullableType } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { ACTS, clientOf } from '../fixtures/acts.ts';
import { allOf, contractOf, inputFieldsOf, mutationsOf } from '../fixtures/contract.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';

let server: TestServer;
let contract: GraphQLSchema;
let own: FullCase;
let other: FullCase;
let before: object;

beforeAll(async () => {
  server = await startTestServer();
  own = await openFullCase(server);
  other = await openFullCase(server);
  contract = await contractOf(own.citizen);
  before = await everythingStored();
}, 120_000);
afterAll(() => server.stop());

const NAMES = Object.keys(ACTS).filter((name): name is MutationName => name in ACTS);

/** Both cases as their citizens see them, every field of them, and how many acts are remembered as done. */
async function everythingStored(): Promise<object> {
  const query = `query ($caseId: ID!) { board(caseId: $caseId) ${allOf(contract, 'Board')} consents(caseId: $caseId) ${allOf(contract, 'Consent')}
      protection(caseId: $caseId) ${allOf(contract, 'Protection')} representation(caseId: $caseId) ${allOf(contract, 'Representation')} }`;
  const cases = [];
  for (const { citizen, caseId } of [own, other]) {
    const { data, errors } = await citizen.graphql(query, { caseId });
    expect(errors).toEqual([]);
    cases.push(data);
  }
  const { rows } = await server.database.admin.query<{ acts: number }>(
    'select count(*)::int as acts from app.request',
  );
  return { cases, acts: rows[0]?.acts };
}

/** Sends the right input with some of its fields replaced; a field that is undefined is left out. */
function send(
  name: MutationName,
  changed: Readonly<Record<string, unknown>>,
): Promise<Answer<Record<string, ActOutcome>>> {
  const { by, input } = ACTS[name];
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return clientOf(server, own, by).graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id version problems { field rule message } conflict { version } } }`,
    { input: { idempotencyKey: randomUUID(), ...input(own), ...changed } },
  );
}

/** What a refused act is refused for. Fails when it was done, or answered with an error. */
function refusal(name: MutationName, { data, errors }: Answer<Record<string, ActOutcome>>) {
  expect(errors).toEqual([]);
  const outcome = data?.[name];
  expect(outcome).toMatchObject({ id: null, version: null, conflict: null });
  for (const { message, rule } of outcome?.problems ?? []) {
    expect(message).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(message).not.toContain(rule);
  }
  return (outcome?.problems ?? []).map(({ field, rule }) => ({ field, rule }));
}

function fieldsOf(name: MutationName, wanted: (field: GraphQLInputField) => boolean): readonly string[] {
  return inputFieldsOf(contract, name)
    .filter(wanted)
    .map((field) => field.name);
}
const typeOf = (field: GraphQLInputField): string => getNamedType(field.type).name;
const isEnum = (field: GraphQLInputField): boolean => isEnumType(getNamedType(field.type));
const isDay = (field: GraphQLInputField): boolean => typeOf(field) === 'Date';
const isWhole = (field: GraphQLInputField): boolean => typeOf(field) === 'Int';
/** What a form says of something that was left out, and of a number that is not whole. */
const REQUIRED = [
  'REQUIRED',
  'EMPTY',
  'UUID',
  'CHOICE',
  'DATE',
  'VERSION',
  'NOTHING_CHOSEN',
  'INVALID',
  'MONDAY',
  'TEXT_VERSION',
  'ANSWER_COUNT',
  'SCORE_RANGE',
  'TIME',
];
const WHOLE = [
  'INVALID',
  'VERSION',
  'WEEKS_RANGE',
  'PERCENT_RANGE',
  'EMPLOYMENT_RANGE',
  'GRADE',
  'LOAD_RANGE',
  'WEEKDAY',
  'ANSWER_COUNT',
  'MINUTES_RANGE',
  'REFERRAL_GRADE',
  'COURSE_NUMBER',
];
const isList = ({ type }: GraphQLInputField): boolean => isListType(isNonNullType(type) ? type.ofType : type);

test('the table holds every mutation of the contract, and nothing else', () => {
  expect([...NAMES].sort()).toEqual([...mutationsOf(contract)].sort());
});

test.each(NAMES)('%s: the table has something wrong for every field', (name) => {
  const { ids, bad } = ACTS[name];
  const tried = new Set(['idempotencyKey', ...Object.keys(ids), ...bad.map(([field]) => field)]);
  expect(
    fieldsOf(name, (field) => (!isEnum(field) && typeOf(field) !== 'Boolean') || isList(field)).filter(
      (field) => !tried.has(field),
    ),
  ).toEqual([]);
});

describe.each(NAMES)('%s', (name) => {
  test('each bad value is refused with the field and the rule, in plain bokmål', async () => {
    const said = [];
    const { bad, ids } = ACTS[name];
    const malformed = ['idempotencyKey', ...Object.keys(ids)].map(
      (field) => [field, 'not-an-id', 'UUID'] as const,
    );
    for (const [field, value, rule, named = field] of [...malformed, ...bad]) {
      const found = refusal(name, await send(name, { [field]: value }));
      said.push({ value, found, expected: [{ field: named, rule }] });
    }
    expect(said.map(({ value, found }) => ({ value, found }))).toEqual(
      said.map(({ value, expected }) => ({ value, found: expected })),
    );
  });

  test('an id of another citizen’s case gets the very answer of an id that is nowhere', async () => {
    for (const [field, foreign] of Object.entries(ACTS[name].ids)) {
      const answers = [];
      for (const id of [foreign(other), randomUUID()]) {
        const { data, errors, status } = await send(name, { [field]: id });
        answers.push(JSON.stringify({ data, errors, status }));
        expect(refusal(name, { data, errors, status, headers: new Headers() })).toEqual([
          { field: ACTS[name].together?.includes(field) === true ? '' : field, rule: 'NOT_FOUND' },
        ]);
      }
      expect(answers[0]).toBe(answers[1]);
    }
  });

  test('without a field that is required, with a word that is no choice, or on a day that is none, the field is told', async () => {
    const required = fieldsOf(name, (field) => !isNullableType(field.type));
    const broken: readonly (readonly [field: string, value: unknown, rules: readonly string[]])[] = [
      ...required.map((field) => [field, undefined, REQUIRED] as const),
      ...required.map((field) => [field, null, REQUIRED] as const),
      ...fieldsOf(name, isEnum).map(
        (field) => [field, 'NO_SUCH_WORD', ['CHOICE', 'INVALID', 'NOTHING_CHOSEN']] as const,
      ),
      ...fieldsOf(name, isDay).map((field) => [field, '2026-02-30', ['DATE']] as const),
      ...fieldsOf(name, isWhole).map((field) => [field, 1.5, WHOLE] as const),
      ['surplus', 'x', ['UNKNOWN_FIELD']],
    ];
    for (const [field, value, rules] of broken) {
      const { data, errors, status } = await send(name, { [field]: value });
      expect({ field, value, data, status, codes: errors.map(({ extensions }) => extensions?.code) }).toEqual(
        {
          field,
          value,
          data: null,
          status: 400,
          codes: ['BAD_INPUT'],
        },
      );
      const told = Reflect.get(errors[0]?.extensions ?? {}, 'problems') as ActOutcome['problems'];
      expect(told.map((problem) => problem.field.split('.')[0])).toContain(field);
      const [problem] = told.filter((one) => one.field.split('.')[0] === field);
      expect(rules).toContain(problem?.rule);
      expect(problem?.message).toMatch(/^\p{Lu}.*[.]$/u);
    }
  });
});

test('after all of it, not one thing has changed in either case', async () => {
  expect(await everythingStored()).toEqual(before);
});

describe('the same inputs without a mistake', () => {
  test.each(NAMES)('%s is done', async (name) => {
    const { data, errors } = await send(name, {});
    expect(errors).toEqual([]);
    expect(data?.[name]).toMatchObject({ id: expect.any(String), problems: [], conflict: null });
  });

  test('and that shows', async () => {
    expect(await everythingStored()).not.toEqual(before);
  });
});
