import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

// A production start, as an operator would set it: https outside, a proxy before it.

const ISSUER = 'https://idporten.example';
const provider = {
  key: 'idporten',
  label: 'ID-porten',
  issuer: ISSUER,
  clientId: 'c',
  client: { secret: 's' },
  subjectClaim: 'pid',
  vouchesFor: ['CITIZEN', 'EMPLOYER'],
  demands: [{ claim: 'acr', oneOf: ['idporten-loa-high'] }],
};
const PRODUCTION = {
  DEVELOPMENT: 'false',
  NODE_ENV: 'production',
  BARE: 'true',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://samtavle.example',
  IDENTITY_PROVIDERS: JSON.stringify([provider]),
};

async function port(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' && address !== null ? address.port : 0);
}

let database: TestDatabase;
let server: TestServer;
let at: string;
let cookie: string;
beforeAll(async () => {
  database = await freshDatabase();
  const own = await port();
  at = `http://127.0.0.1:${own}`;
  server = await startTestServer({ ...PRODUCTION, PORT: own }, database);
  const person = await registerPerson(database, 'p3', 'Rask Elv');
  cookie = `samtavle=${person.token}`;
}, 60_000);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

describe('what production refuses to start with', () => {
  test.each<readonly [string, NodeJS.ProcessEnv, RegExp]>([
    ['no PUBLIC_URL', { PUBLIC_URL: undefined }, /PUBLIC_URL is missing/],
    ['an http PUBLIC_URL', { PUBLIC_URL: 'http://samtavle.example' }, /PUBLIC_URL must begin with https/],
    ['no provider', { IDENTITY_PROVIDERS: undefined }, /IDENTITY_PROVIDERS is empty/],
    [
      'an http issuer',
      { IDENTITY_PROVIDERS: JSON.stringify([{ ...provider, issuer: 'http://idporten.example' }]) },
      /issuer of idporten must begin with https/,
    ],
    ['no login of its own for logins', { LOGIN_DATABASE_URL: undefined }, /LOGIN_DATABASE_URL is missing/],
    [
      'nothing set',
      { PUBLIC_URL: undefined, IDENTITY_PROVIDERS: undefined, NODE_ENV: undefined },
      /PUBLIC_URL/,
    ],
    ['development for all to reach', { DEVELOPMENT: 'true' }, /this machine alone/],
  ])('%s', async (_, change, why) => {
    await expect(startTestServer({ ...PRODUCTION, ...change }, database)).rejects.toThrow(why);
  });
});

describe('what production answers', () => {
  test('the list of what its pages can ask is for the server alone', async () => {
    for (const path of [
      '/operations.json',
      '/operations.json.gz',
      '/./operations.json',
      '/%6fperations.json',
    ]) {
      const response = await fetch(`${at}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toMatch(/query|mutation/);
    }
  });

  test('nothing says that the data is made up, where it is not', async () => {
    for (const path of ['/', '/index.html', '/min-sak']) {
      const html = await (await fetch(`${at}${path}`)).text();
      expect(html).toContain('<div id="root">');
      expect(html).not.toContain('samtavle-synthetic');
    }
  });

  test('every answer holds the browser to https', async () => {
    for (const path of ['/', '/health/live', '/auth/providers', '/nowhere.json']) {
      const { headers } = await fetch(`${at}${path}`);
      expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    }
  });

  test('its cookie is bound to the host and to https; one without the prefix opens nothing', async () => {
    const ask = async (given: string) => {
      const response = await fetch(`${at}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-samtavle': '1', cookie: given },
        body: JSON.stringify({ query: '{ me { name } }' }),
      });
      return response.text();
    };
    expect(await ask(cookie)).not.toContain('Rask');
    const out = await fetch(`${at}/auth/logout`, {
      method: 'POST',
      headers: { cookie: `__Host-${cookie}`, 'x-samtavle': '1' },
    });
    for (const set of out.headers.getSetCookie())
      expect(set).toMatch(/^__Host-.*; HttpOnly; Secure; SameSite=Lax$/);
    expect(out.headers.getSetCookie().length).toBe(2);
  });

  test('there is no demo to log in to', async () => {
    expect((await fetch(`${at}/demo-idp/auth`)).status).toBe(404);
    expect(await (await fetch(`${at}/auth/providers`)).json()).toEqual([
      { key: 'idporten', label: 'ID-porten' },
    ]);
  });
});

test('where the operator says that the data is made up, every page says so', async () => {
  const own = await port();
  const made = await startTestServer({ ...PRODUCTION, PORT: own, SYNTHETIC: 'true' }, database);
  try {
    expect(await (await fetch(`http://127.0.0.1:${own}/`)).text()).toContain('samtavle-synthetic');
  } finally {
    await made.stop();
  }
});
