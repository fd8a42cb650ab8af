import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MutationName } from '@samtavle/shared/domain';
import type { GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { ACTS, clientOf } from '../fixtures/acts.ts';
import { allOf, contractOf, inputFieldsOf } from '../fixtures/contract.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';

/** What would end a statement, a document, a header, a line of the log or a template, if it were ever a part of one. */
const POISON = [
  `'; drop table case_file; --`,
  `' or '1'='1`,
  `$$; select pg_sleep(3); $$`,
  `\\'; select 1; --`,
  `") { me { name } } #`,
  `\${7*7}{{7*7}}<%= 7*7 %>`,
  `%00%0d%0aSet-Cookie: samtavle=x`,
  `"}],"errors":[{"message":"x`,
  `{"$gt":""}`,
  `__proto__`,
  `../../../../etc/passwd`,
];

let server: TestServer;
let contract: GraphQLSchema;
let own: FullCase;
beforeAll(async () => {
  server = await startTestServer();
  own = await openFullCase(server);
  contract = await contractOf(own.citizen);
}, 120_000);
afterAll(() => server.stop());

const NAMES = Object.keys(ACTS).filter((name): name is MutationName => name in ACTS);
const inputOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

async function tables(): Promise<number> {
  const { rows } = await server.database.admin.query<{ n: number }>(
    `select count(*)::int as n from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  return rows[0]?.n ?? 0;
}

async function send(name: MutationName, changed: Readonly<Record<string, unknown>>) {
  const { by, input } = ACTS[name];
  const client = clientOf(server, own, by);
  const started = performance.now();
  const answer = await client.graphql(
    `mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) { id problems { field rule } conflict { version } } }`,
    { input: { idempotencyKey: randomUUID(), ...input(own), ...changed } },
  );
  return { ...answer, ms: performance.now() - started };
}

describe.each(NAMES)('%s', (name) => {
  test('no text in any field of it is ever a part of something that is run', async () => {
    const before = await tables();
    const fields = inputFieldsOf(contract, name).filter(({ type }) =>
      ['String', 'ID', 'Date'].includes(getNamedType(type).name),
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const { name: field, type } of fields) {
      for (const poison of getNamedType(type).name === 'String' ? POISON : POISON.slice(0, 4)) {
        const { data, errors, status, ms, headers } = await send(name, { [field]: poison });
        expect([200, 400]).toContain(status);
        // refused as what it is, or taken as mere text: never a failure of ours, never a second's sleep
        expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL');
        expect(ms).toBeLessThan(2_900);
        expect(headers.getSetCookie()).toEqual([]);
        expect(JSON.stringify({ data, errors })).not.toMatch(
          /syntax error|relation|pg_|SQLSTATE|at .*\.js:/i,
        );
      }
    }
    expect(await tables()).toBe(before);
  });

  test('a field that is not in the contract is refused, also one that the row has', async () => {
    for (const extra of [
      'citizenId',
      'caseID',
      'role',
      'seenFrom',
      'ownRole',
      'version',
      'createdAt',
      'personName',
      '__proto__',
    ]) {
      if (inputFieldsOf(contract, name).some((field) => field.name === extra)) continue;
      // as text, for an object literal would make __proto__ a prototype
      const { by, input } = ACTS[name];
      const client = clientOf(server, own, by);
      const body = JSON.stringify({
        query: `mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) { id } }`,
        variables: { input: { idempotencyKey: randomUUID(), ...input(own) } },
      }).replace('"idempotencyKey"', `"${extra}":"x","idempotencyKey"`);
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json',
          'content-type': 'application/json',
          'x-samtavle': '1',
          cookie: client.cookie,
        },
        body,
      });
      expect({ extra, status: response.status }).toEqual({ extra, status: 400 });
    }
  });
});

test('what was taken as text is text: it comes back as it was sent', async () => {
  for (const poison of POISON) {
    await send('writeFunction', { text: poison });
    const { data } = await own.citizen.graphql<object>(
      `query ($caseId: ID!) { board(caseId: $caseId) ${allOf(contract, 'Board')} }`,
      { caseId: own.caseId },
    );
    expect(JSON.stringify(data)).toContain(JSON.stringify(poison).slice(1, -1));
  }
});

test('an argument of a query is an id or nothing', async () => {
  for (const poison of POISON) {
    const { data, errors } = await own.citizen.graphql<{ board: unknown }>(
      'query ($caseId: ID!) { board(caseId: $caseId) { caseId } }',
      { caseId: poison },
    );
    expect({ poison, board: data?.board, errors }).toEqual({ poison, board: null, errors: [] });
  }
});
