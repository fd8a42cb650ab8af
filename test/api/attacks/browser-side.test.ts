import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logIn, registerPeople } from '@samtavle/backend/demo';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await registerPeople(server.database.ownerUrl, {
    organisations: [{ key: 'org6', number: '310005010', name: 'Nav Elvedal' }],
    people: [
      {
        key: 'p3',
        name: 'Rask Elv',
        positions: [{ organisation: 'org6', role: 'NAV_LOCAL', title: 'veileder' }],
      },
      {
        key: 'p4',
        name: 'Stø Lind',
        positions: [{ organisation: 'org6', role: 'NAV_LOCAL', title: 'veileder' }],
      },
    ],
  });
}, 60_000);
afterAll(() => server.stop());

const ME = '{ me { name } }';
interface Me {
  readonly me: { readonly name: string } | null;
}
/** Follows the login by hand, so that each step can be taken by somebody else. */
async function follow(
  address: string,
  cookies: string,
): Promise<{ location: string | null; cookies: string[] }> {
  const response = await fetch(new URL(address, server.url), {
    redirect: 'manual',
    headers: { cookie: cookies },
  });
  await response.body?.cancel();
  return {
    location: response.headers.get('location'),
    cookies: response.headers.getSetCookie().map((one) => one.split(';', 1)[0] ?? ''),
  };
}
/** As far as the callback's address, with the cookies that this browser has by then. */
async function untilCallback(hint: string): Promise<{ callback: string; cookies: string }> {
  const jar = new Map<string, string>();
  let next: string | null = `/auth/login?login_hint=${hint}`;
  for (let hop = 0; next !== null && !next.includes('/auth/callback') && hop < 12; hop += 1) {
    const step = await follow(next, [...jar].map((pair) => pair.join('=')).join('; '));
    for (const one of step.cookies) jar.set(one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1));
    next = step.location;
  }
  return { callback: next ?? '', cookies: [...jar].map((pair) => pair.join('=')).join('; ') };
}
const sessionIn = (cookies: readonly string[]): string | undefined =>
  cookies.find((one) => /^samtavle=.+/.test(one));

describe('forged requests', () => {
  const forged: readonly (readonly [string, Record<string, string>])[] = [
    ['a form of another site', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
    ['a script of another site', { origin: 'https://evil.example', 'content-type': 'application/json' }],
    [
      'another site with our header',
      { origin: 'https://evil.example', 'content-type': 'application/json', 'x-samtavle': '1' },
    ],
    ['a sandboxed frame', { origin: 'null', 'content-type': 'application/json', 'x-samtavle': '1' }],
    [
      'a sister host',
      { origin: 'http://evil.localhost', 'content-type': 'application/json', 'x-samtavle': '1' },
    ],
    [
      'a site that says so',
      { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json', 'x-samtavle': '1' },
    ],
    [
      'the same site, another origin',
      { 'sec-fetch-site': 'same-site', 'content-type': 'application/json', 'x-samtavle': '1' },
    ],
    ['JSON without a word of where it is from', { 'content-type': 'application/json' }],
  ];
  test.each(forged)('%s changes and learns nothing', async (_, headers) => {
    const person = await logIn(server.url, 'p3');
    for (const path of ['/graphql', '/auth/logout']) {
      const response = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { ...headers, cookie: person.cookie },
        ...(path === '/graphql' ? { body: JSON.stringify({ query: ME }) } : {}),
      });
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('Rask');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await person.graphql<Me>(ME)).data?.me?.name).toBe('Rask Elv');
  });

  test('a preflight of another site gets no leave', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-samtavle,content-type',
      },
    });
    for (const name of ['origin', 'headers', 'methods', 'credentials'])
      expect(response.headers.get(`access-control-allow-${name}`)).toBeNull();
  });

  test.each(['GET', 'HEAD', 'TRACE', 'PUT', 'DELETE', 'PATCH'])('%s changes nothing', async (method) => {
    const query = new URLSearchParams({
      query: 'mutation { closeCase(input: {caseId: "x", idempotencyKey: "y"}) { id } }',
    });
    const status = await new Promise<number>((resolve, reject) => {
      import('node:http')
        .then(({ request }) => {
          const sent = request(
            `${server.url}/graphql?${query.toString()}`,
            { method, headers: { 'x-samtavle': '1' } },
            (response) => {
              response.resume();
              resolve(response.statusCode ?? 0);
            },
          );
          sent.on('error', reject);
          sent.end();
        })
        .catch(reject);
    });
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('the login', () => {
  test('an attacker’s login, finished in the victim’s browser, gives no session (login CSRF)', async () => {
    const attacker = await untilCallback('p3');
    const victim = await follow(attacker.callback, '');
    expect(sessionIn(victim.cookies)).toBeUndefined();
    const begun = await untilCallback('p4');
    const mixed = await follow(attacker.callback, begun.cookies);
    expect(sessionIn(mixed.cookies)).toBeUndefined();
    expect(mixed.location).toMatch(/login=failed/);
  });

  test('a way back is taken once: the same again gives nothing (replay)', async () => {
    const { callback, cookies } = await untilCallback('p3');
    expect(sessionIn((await follow(callback, cookies)).cookies)).toBeDefined();
    expect(sessionIn((await follow(callback, cookies)).cookies)).toBeUndefined();
  });

  test('a session that was planted before is not the one after (fixation), and is ended', async () => {
    const planted = await logIn(server.url, 'p3');
    const { callback, cookies } = await untilCallback('p4');
    const after = await follow(callback, `${cookies}; ${planted.cookie}`);
    const given = sessionIn(after.cookies);
    expect(given).toBeDefined();
    expect(given).not.toBe(planted.cookie);
    expect((await planted.graphql<Me>(ME)).data?.me).toBeNull();
  });

  test('a session outlives its logout on no route', async () => {
    const person = await logIn(server.url, 'p3');
    await fetch(`${server.url}/auth/logout`, {
      method: 'POST',
      headers: { cookie: person.cookie, 'x-samtavle': '1' },
    });
    expect((await person.graphql<Me>(ME)).data?.me).toBeNull();
    const { status, errors } = await person.graphql('{ caseload(role: NAV_LOCAL) { caseId } }');
    expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('a cookie sent twice is none: whoever plants one gains nothing', async () => {
    const person = await logIn(server.url, 'p3');
    const other = await logIn(server.url, 'p4');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-samtavle': '1',
        cookie: `${other.cookie}; ${person.cookie}`,
      },
      body: JSON.stringify({ query: ME }),
    });
    expect(await response.json()).toEqual({ data: { me: null } });
  });
});

describe('addresses and headers', () => {
  const RETURNS = [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/a/..//evil.example',
    '/%09/evil.example',
    '/%0d%0aSet-Cookie:%20samtavle=x',
    '/\r\nSet-Cookie: samtavle=x',
    '/\u0000',
    'javascript:alert(1)',
    'data:text/html,x',
    '/auth/logout',
    '/graphql?query={me{name}}',
    `/${'a'.repeat(5_000)}`,
  ];
  test.each(RETURNS)('after a login that should lead to %j one is at home', async (returnTo) => {
    const { callback, cookies } = await untilCallback(`p3&returnTo=${encodeURIComponent(returnTo)}`);
    const { location, cookies: set } = await follow(callback, cookies);
    const there = new URL(location ?? '', server.url);
    expect(there.origin).toBe(new URL(server.url).origin);
    expect(there.pathname).not.toMatch(/^\/(auth|graphql)/);
    expect(set.filter((one) => one === 'samtavle=x')).toEqual([]);
    expect(location).not.toMatch(/[\r\n\0]/);
  });

  test.each(['login_hint', 'provider', 'returnTo', 'error', 'state', 'code'])(
    'a line break in %s ends no header',
    async (name) => {
      for (const path of ['/auth/login', '/auth/callback/demo', '/']) {
        const response = await fetch(`${server.url}${path}?${name}=x%0d%0aX-Evil:%20yes`, {
          redirect: 'manual',
        });
        expect(response.headers.get('x-evil')).toBeNull();
        expect(response.headers.get('location') ?? '').not.toMatch(/[\r\n]/);
      }
    },
  );

  test.each([
    ['host', 'evil.example'],
    ['x-forwarded-host', 'evil.example'],
    ['x-forwarded-proto', 'javascript'],
    ['x-forwarded-for', '127.0.0.1'],
    ['x-original-url', '/graphql'],
    ['x-http-method-override', 'DELETE'],
    ['x-person', 'p3'],
    ['authorization', 'Bearer p3'],
  ])('%s: %s makes nobody anybody, and sends nobody elsewhere', async (name, value) => {
    const { get } = await import('node:http');
    const { location, body } = await new Promise<{ location: string; body: string }>((resolve, reject) => {
      get(`${server.url}/auth/login?login_hint=p3`, { headers: { [name]: value } }, (response) => {
        let body = '';
        response.on('data', (part) => (body += String(part)));
        response.on('end', () => {
          resolve({ location: response.headers.location ?? '', body });
        });
      }).on('error', reject);
    });
    expect(new URL(location).hostname).toMatch(/^(localhost|127\.0\.0\.1)$/);
    expect(body + location).not.toContain('evil.example');
  });

  test.each([
    '/',
    '/graphql',
    '/auth/providers',
    '/assets/nothing.js',
    '/%ff',
    '/nothing/at/all',
    '/health/live',
    '/../etc/passwd',
    '/..%2f..%2fpackage.json',
  ])('%s: told as what it is, framed by nobody, kept by nobody', async (path) => {
    const response = await fetch(`${server.url}${path}`, { redirect: 'manual' });
    const text = await response.text();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
    if (path !== '/%ff')
      expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(response.headers.get('content-security-policy') ?? '').not.toMatch(/unsafe/);
    if (text !== '') expect(response.headers.get('content-type')).toMatch(/charset=utf-8/i);
    expect(text).not.toMatch(/root:|"workspaces"|node_modules/);
  });
});
