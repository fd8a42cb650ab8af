import { CombinedGraphQLErrors } from '@apollo/client';
import { expect, test } from '@jest/globals';
import { badInput } from './badInput.js';

const problem = { field: 'weekFrom', rule: 'DATE', message: 'Velg en gyldig dato.' };
const answer = (code: string, problems?: unknown) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions: { code, problems } }] });

test('an input the API would not take has its problems at the fields, like any other form', () => {
  expect(badInput(answer('BAD_INPUT', [problem, 'nonsense']))).toEqual({
    id: null,
    version: null,
    problems: [problem],
    conflict: null,
  });
});

test.each([answer('INTERNAL', [problem]), answer('BAD_INPUT'), new Error('Failed to fetch'), undefined])(
  'any other error is none of it: %#',
  (error) => {
    expect(badInput(error)).toBeUndefined();
  },
);
