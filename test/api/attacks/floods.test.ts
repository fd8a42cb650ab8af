import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { PersonClient } from '@samtavle/backend/demo';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

let server: TestServer;
let person: PersonClient;
beforeAll(async () => {
  server = await startTestServer();
  person = server.as(await registerPerson(server.database, 'flooder', 'Rask Elv'));
}, 60_000);
afterAll(() => server.stop());

const times = (n: number, text: (at: number) => string): string =>
  Array.from({ length: n }, (_, at) => text(at)).join(' ');

async function raw(body: string, more: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'content-type': 'application/json',
      'x-samtavle': '1',
      cookie: person.cookie,
      ...more,
    },
    body,
  });
  return { status: response.status, text: await response.text() };
}
const ask = (query: string, more: Record<string, string> = {}) => raw(JSON.stringify({ query }), more);

describe('one request does not become a thousand', () => {
  test.each([
    ['a thousand aliases at the root', `{ ${times(300, (at) => `a${String(at)}: me { name }`)} }`],
    ['aliases below the root', `{ me { ${times(60, (at) => `a${String(at)}: name`)} } }`],
    [
      'aliases through fragments',
      `{ me { ${times(40, () => '...F')} } } fragment F on Me { a: name b: name }`,
    ],
    [
      'fragments at the root',
      `{ ...F } fragment F on Query { ${times(6, (at) => `a${String(at)}: me { name }`)} }`,
    ],
    [
      'fragments that double each time',
      `{ me { cases { ...F0 } } } ${times(14, (at) => `fragment F${String(at)} on CaseLink { ...F${String(at + 1)} ...F${String(at + 1)} }`)} fragment F14 on CaseLink { caseId role citizenName }`,
    ],
    ['directives without end', `{ me { name ${times(60, () => '@include(if: true)')} } }`],
    ['directives on many fields', `{ me { ${times(40, () => 'name @include(if: true)')} } }`],
  ])('%s costs too much, or is no request', async (_, query) => {
    const { status, text } = await ask(query);
    expect(status).toBe(400);
    expect(text).toMatch(/"code":"(COST|BAD_REQUEST)"/);
    expect(text).not.toContain('Rask');
  });

  test('what costs too much is told in the person’s language', async () => {
    const { text } = await ask(`{ me { ${times(60, (at) => `a${String(at)}: name`)} } }`, {
      'accept-language': 'nn',
    });
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ message: 'Førespurnaden ber om for mykje på ein gong.', extensions: { code: 'COST' } }],
    });
  });

  test.each([
    ['fragments in a circle', '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }'],
    ['a fragment in itself', '{ me { ...A } } fragment A on Me { name ...A }'],
    [
      'thirty levels deep',
      `{ __schema { ${times(30, () => 'types { fields { type {')} name ${times(90, () => '}')} } }`,
    ],
    ['three thousand tokens', `{ me { ${times(3_000, () => 'name')} } }`],
    ['two operations', 'query A { me { name } } mutation B { closeCase(input: {}) { id } }'],
  ])('%s is refused', async (_, query) => {
    const { status, text } = await ask(query);
    expect(status).toBe(400);
    expect(text).not.toContain('Rask');
    expect(text.length).toBeLessThan(1_000);
  });

  test('a batch is no request', async () => {
    const one = { query: '{ me { name } }' };
    const { status, text } = await raw(JSON.stringify([one, one]));
    expect(status).toBe(400);
    expect(text).not.toContain('Rask');
  });

  test.each([
    ['a body past its limit', JSON.stringify({ query: `{ me { name } } # ${'x'.repeat(140_000)}` }), 413],
    ['a body nested without end', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 400],
    [
      'variables nested without end',
      `{"query":"{ me { name } }","variables":${'[{"a":'.repeat(5_000)}1${'}]'.repeat(5_000)}}`,
      400,
    ],
    ['no JSON', '{"query":', 400],
    ['nothing', '', 400],
    ['null', 'null', 400],
    ['a prototype', '{"__proto__":{"query":"{ me { name } }"}}', 400],
  ])('%s: refused, and the server goes on', async (_, body, status) => {
    const answer = await raw(body);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/Rask|node_modules|at .*\.js/);
    expect((await ask('{ me { name } }')).status).toBe(200);
  });

  test.each(['{ me { name } }', 'mutation { closeCase(input: {}) { id } }'])(
    'a syntax tree in place of a text is refused: %s',
    async (text) => {
      const { status, text: answer } = await ask(JSON.stringify(parse(text, { noLocation: true })));
      expect(status).toBe(400);
      expect(answer).not.toContain('Rask');
    },
  );
});

describe('a compressed or mistyped body', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/xml',
  ])('as %s is not read', async (type) => {
    const { status, text } = await ask('{ me { name } }', { 'content-type': type });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('Rask');
  });
});
