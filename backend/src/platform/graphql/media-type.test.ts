import { expect, it } from '@jest/globals';
import { readsGraphqlJson } from './media-type.js';

it.each([
  ['application/graphql-response+json', true],
  ['application/graphql-response+json;charset=utf-8, application/json;q=0.9', true],
  ['application/json, Application/GraphQL-Response+JSON; q=0.5', true],
  ['application/graphql-response+json;q=0, application/json', false],
  ['application/json', false],
  ['*/*', false],
  ['text/graphql-response+json', false],
  [undefined, false],
])('Accept: %s → %s', (accept, reads) => {
  expect(readsGraphqlJson(accept)).toBe(reads);
});
