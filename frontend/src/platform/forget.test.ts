import { InMemoryCache } from '@apollo/client';
import { expect, test } from '@jest/globals';
import { Kind, OperationTypeNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import * as generated from '../gql/graphql.js';
import { forgetAnswers } from './forget.js';

const PLANTED = 'what a case says';

/** Something of the shape that this document asks for, with a planted word in every leaf. */
function answerTo(document: DocumentNode, { selections }: SelectionSetNode): Record<string, unknown> {
  return Object.fromEntries(
    selections.flatMap((one): [string, unknown][] => {
      if (one.kind === Kind.INLINE_FRAGMENT) return Object.entries(answerTo(document, one.selectionSet));
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (it) => it.kind === Kind.FRAGMENT_DEFINITION && it.name.value === one.name.value,
        );
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`no fragment ${one.name.value}`);
        return [
          ['__typename', fragment.typeCondition.name.value],
          ...Object.entries(answerTo(document, fragment.selectionSet)),
        ];
      }
      const inner = one.selectionSet === undefined ? PLANTED : answerTo(document, one.selectionSet);
      return [[one.alias?.value ?? one.name.value, inner]];
    }),
  );
}

interface Asked {
  readonly name: string;
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, string>>;
  readonly data: Record<string, unknown>;
}

/** Every query that the pages can ask, with an answer. */
const QUERIES: readonly Asked[] = Object.entries(generated).flatMap(([name, query]) => {
  if (typeof query !== 'object' || !('definitions' in query)) return [];
  const document = query as DocumentNode;
  const [operation] = document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY) return [];
  const variables = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, 'lost']),
  );
  return [{ name, query: document, variables, data: answerTo(document, operation.selectionSet) }];
});

test('there are queries to forget, and most of them are of a case', () => {
  expect(QUERIES.length).toBeGreaterThan(30);
  expect(QUERIES.filter(({ variables }) => 'caseId' in variables).length).toBeGreaterThan(25);
});

test.each(QUERIES.filter(({ name }) => name !== 'MeDocument'))(
  '$name leaves nothing behind when access is lost',
  ({ query, variables, data }) => {
    const cache = new InMemoryCache({ dataIdFromObject: () => undefined });
    cache.writeQuery({ query, variables, data });
    expect(JSON.stringify(cache.extract())).toContain(PLANTED);
    forgetAnswers(cache);
    expect(JSON.stringify(cache.extract())).not.toContain(PLANTED);
    expect(cache.readQuery({ query, variables })).toBeNull();
  },
);

test('who is logged in stays, so that the page does not become the front page', () => {
  const cache = new InMemoryCache({ dataIdFromObject: () => undefined });
  for (const { query, variables, data } of QUERIES) cache.writeQuery({ query, variables, data });
  forgetAnswers(cache);
  expect(Object.keys(cache.extract()['ROOT_QUERY'] ?? {})).toEqual(['me']);
});
