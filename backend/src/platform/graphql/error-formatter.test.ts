import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { NotSignedIn, Unavailable } from '../database/errors.js';
import { errorFormatter } from './error-formatter.js';

const logged: object[] = [];
// As much of Mercurius' context as the formatter looks at.
const context = {
  app: { log: { error: (fields: object) => logged.push(fields) } },
  reply: { request: { id: 'r-1', raw: {}, headers: { accept: 'application/graphql-response+json' } } },
} as unknown as MercuriusContext;

const thrown = (error: Error): GraphQLError =>
  new GraphQLError(error.message, { path: ['board'], originalError: error });
const told = (error: GraphQLError, { production = false, data = null as object | null } = {}) => {
  const { statusCode, response } = errorFormatter(production)(
    { errors: [error], data: data as Record<string, unknown> | null },
    context,
  );
  return { statusCode, data: response.data, errors: JSON.parse(JSON.stringify(response.errors)) as unknown };
};

describe('what the client is told of an error', () => {
  it('not signed in: 401 and its code', () => {
    expect(told(thrown(new NotSignedIn()))).toEqual({
      statusCode: 401,
      data: null,
      errors: [{ message: 'Not signed in.', path: ['board'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('the database is away: 503, and no part of an answer beside it', () => {
    expect(told(thrown(new Unavailable()), { data: { me: {} } })).toMatchObject({
      statusCode: 503,
      data: null,
    });
  });

  it.each([
    ['UNAVAILABLE', 'Samtavle er ikke tilgjengelig akkurat nå. Prøv igjen om litt.'],
    ['BUSY', 'Samtavle har mye å gjøre akkurat nå, og rakk ikke dette. Prøv igjen om litt.'],
    ['READ_ONLY', 'Samtavle kan ikke lagre noe akkurat nå, og viser derfor heller ikke noe nytt.'],
  ] as const)('%s is told as what it is, in words', (trouble, message) => {
    expect(told(thrown(new Unavailable(trouble)))).toEqual({
      statusCode: 503,
      data: null,
      errors: [{ message, path: ['board'], extensions: { code: trouble } }],
    });
  });

  it('a bug: a general sentence, the request’s id, and nothing of the cause', () => {
    const answer = told(thrown(new Error('select * from person where name = 17848831239')), {
      data: { board: null },
    });
    expect(answer).toEqual({
      statusCode: 200,
      data: { board: null },
      errors: [
        {
          message: 'Something went wrong.',
          path: ['board'],
          extensions: { code: 'INTERNAL', requestId: 'r-1' },
        },
      ],
    });
  });

  it('an answer that does not fit the schema is our bug, and its value is neither told nor logged', () => {
    const misfit = new GraphQLError('Int cannot represent non-integer value: "17848831239"', {
      path: ['board', 'n'],
    });
    const answer = told(misfit, { data: { board: null } });
    expect(answer).toMatchObject({ statusCode: 200, errors: [{ message: 'Something went wrong.' }] });
    expect(logged.at(-1)).toMatchObject({
      engine: 'Int cannot represent non-integer value',
      path: ['board', 'n'],
    });
    expect(JSON.stringify(logged)).not.toContain('17848831239');
  });

  it.each([
    [
      'Cannot query field "bord" on type "Query". Did you mean "board"?',
      'Cannot query field "bord" on type "Query".',
    ],
    [
      'Variable "$i" got invalid value "17848831239" at "i.caseId"; Expected type ID.',
      'Variable "$i" got an invalid value; Expected type ID.',
    ],
  ])('a mistake in the request: 400, without hints and values', (message, plain) => {
    expect(told(new GraphQLError(message))).toMatchObject({ statusCode: 400, errors: [{ message: plain }] });
  });

  it('in production even that is general', () => {
    const answer = told(new GraphQLError('Cannot query field "bord" on type "Query".'), { production: true });
    expect(answer).toMatchObject({
      statusCode: 400,
      errors: [{ message: 'The request does not follow the contract.' }],
    });
  });

  it('what Mercurius packs into one error is unpacked', () => {
    const packed = Object.assign(new Error('Graphql validation error'), {
      statusCode: 400,
      errors: [new GraphQLError('one'), new GraphQLError('two')],
    });
    expect(told(new GraphQLError('packed', { originalError: packed }))).toMatchObject({
      statusCode: 400,
      errors: [{ message: 'one' }, { message: 'two' }],
    });
  });
});
