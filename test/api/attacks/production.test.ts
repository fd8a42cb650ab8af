import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { openSockets, subscribeOn } from '../fixtures/raw-socket.ts';

const BUILT = new URL('../../../frontend/dist/operations.json', import.meta.url);
// the front end's build left it there
const operations = Object.entries(JSON.parse(readFileSync(BUILT, 'utf8')) as Record<string, string>);
const hashOf = (name: string): string =>
  operations.find(([, text]) => text.startsWith(`query ${name} `))?.[0] ?? '';

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer({ NODE_ENV: 'production', BARE: 'true', HOST: 'localhost' });
  person = await registerPerson(server.database, 'p3', 'Rask Elv');
}, 60_000);
afterAll(() => server.stop());

/** As the page in production sends them. */
const headers = (): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
  'x-samtavle': '1',
  cookie: `samtavle=${person.token}`,
  origin: server.url,
});

async function post(body: unknown, more: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...headers(), ...more },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const REFUSED = {
  errors: [
    {
      message:
        'Her besvares bare det Samtavles egne sider spør om. Last inn siden på nytt hvis du kom fra en side.',
      extensions: { code: 'UNKNOWN_OPERATION' },
    },
  ],
};

describe('in production the server answers its own pages only', () => {
  test('an operation of a page, by its hash, is answered', async () => {
    const { status, text } = await post(byHash(hashOf('Me')));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { me: { name: 'Rask Elv' } } });
  });

  test.each([
    ['a free text', { query: '{ me { name } }' }],
    ['the page’s own text without its hash', { query: 'query Me { me { name } }', operationName: 'Me' }],
    ['introspection', { query: getIntrospectionQuery() }],
    ['a hash that no page has', byHash('0'.repeat(64))],
    ['a hash with a text beside it to be learnt', { query: '{ me { name } }', ...byHash('0'.repeat(64)) }],
    ['Mercurius’ own way to name a hash', { persisted: true, query: '{ me { name } }' }],
    ['a name every object has', byHash('constructor')],
    ['nothing', {}],
    ['a syntax tree', { query: JSON.stringify(parse('{ me { name } }')) }],
  ])('%s is refused in words', async (_, body) => {
    const { status, text } = await post(body);
    expect(status).toBe(400);
    expect(text).not.toMatch(/undefined|Rask|Cannot|Syntax|Did you/);
    if (!('query' in body && body.query.startsWith('{"'))) expect(JSON.parse(text)).toMatchObject(REFUSED);
  });

  test('a text beside a known hash is not what is run', async () => {
    const { text } = await post({ query: '{ __schema { types { name } } }', ...byHash(hashOf('Me')) });
    expect(JSON.parse(text)).toMatchObject({ data: { me: { name: 'Rask Elv' } } });
    expect(text).not.toContain('__schema');
  });

  test('the refusal is in the person’s language', async () => {
    const { text } = await post({ query: '{ me { name } }' }, { 'accept-language': 'en' });
    expect(text).toContain('Only what Samtavle’s own pages ask is answered here.');
  });

  test.each(['/graphiql', '/graphiql/main.js', '/playground', '/altair'])('%s is no tool', async (path) => {
    const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
    expect(await response.text()).not.toMatch(/graphiql|altair|playground/i);
  });

  test('no GET runs a text, not even with our header', async () => {
    const query = new URLSearchParams({ query: '{ me { name } }' });
    const response = await fetch(`${server.url}/graphql?${query}`, { headers: headers() });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('Rask');
  });
});

describe('on a WebSocket in production', () => {
  const own = () => openSockets(server.url, { cookie: server.as(person).cookie, origin: server.url });

  test('the page’s own subscription is taken, whatever the order of its fields', async () => {
    const sockets = own();
    const socket = await sockets.open();
    subscribeOn(socket, 'own', 'subscription Changed { changed { caseId access } }');
    subscribeOn(socket, 'free', 'subscription Changed { changed { caseId } }');
    expect(await socket.next('error')).toMatchObject({ id: 'free' });
    sockets.closeAll();
  });

  test.each([
    ['another choice of fields', 'subscription Changed { changed { caseId } }'],
    ['aliases', 'subscription Changed { changed { a: caseId b: caseId access } }'],
    ['introspection', 'subscription { __schema { types { name } } }'],
    ['a query', '{ me { name } }'],
    ['a syntax tree', parse('subscription { changed { caseId } }')],
    ['a fragment in a circle', 'subscription { changed { ...F } } fragment F on CaseChanged { caseId ...F }'],
    ['two operations', 'subscription A { changed { caseId } } query B { me { name } }'],
    ['no document at all', 7],
  ])('%s is refused without a word about the schema', async (_, query) => {
    const sockets = own();
    const socket = await sockets.open();
    subscribeOn(socket, '1', query);
    const answer = JSON.stringify(await socket.next('error'));
    expect(answer).not.toMatch(/Did you mean|Rask|node_modules|on type/);
    sockets.closeAll();
  });
});

test('a production server without the front end’s list does not start', async () => {
  await expect(
    startTestServer({ NODE_ENV: 'production', BARE: 'true', ONLY_KNOWN_OPERATIONS: 'false' }),
  ).rejects.toThrow(/did not start: .*ONLY_KNOWN_OPERATIONS/is);
});
