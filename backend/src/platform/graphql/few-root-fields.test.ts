import { expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { fewRootFields } from './few-root-fields.js';

const schema = buildSchema('type Query { board(id: ID): String }');
const mistakes = (text: string) =>
  validate(schema, parse(text), [fewRootFields(2)]).map((one) => one.message);

it('as many root fields as allowed pass', () => {
  expect(mistakes('{ a: board b: board }')).toEqual([]);
});

it.each([
  '{ a: board b: board c: board }',
  '{ ... on Query { a: board b: board } c: board }',
  '{ ... on Query { ... on Query { a: board } b: board c: board } }',
  '{ ... on Query { ... on Query { ... on Query { a: board b: board c: board } } } }',
  'query { ...F } fragment F on Query { a: board b: board c: board }',
  'query { ...F b: board } fragment F on Query { a: board }',
])('%s is too much', (text) => {
  expect(mistakes(text)).toEqual(['The request asks for too much.']);
});
