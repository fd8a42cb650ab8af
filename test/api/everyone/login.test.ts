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
    ],
  });
}, 60_000);
afterAll(() => server.stop());

const ME = '{ me { name } }';
interface Me {
  readonly me: { readonly name: string } | null;
}

describe('logging in', () => {
  test('GET /auth/login?login_hint=p3 ends, redirects followed, in a session: OpenID Connect with PKCE', async () => {
    const person = await logIn(server.url, 'p3');
    const { data } = await person.graphql<Me>(ME);
    expect(data?.me?.name).toBe('Rask Elv');
  });

  test('the same through another loopback name', async () => {
    const person = await logIn(server.url.replace('localhost', '127.0.0.1'), 'p3');
    expect((await person.graphql<Me>(ME)).data?.me?.name).toBe('Rask Elv');
  });

  test('asks the provider with code flow, PKCE, state and nonce', async () => {
    const response = await fetch(`${server.url}/auth/login?login_hint=p3`, { redirect: 'manual' });
    const asked = new URL(response.headers.get('location') ?? '');
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      login_hint: 'p3',
      state: expect.stringMatching(/^.{22,}$/),
      nonce: expect.stringMatching(/^.{22,}$/),
      code_challenge: expect.stringMatching(/^.{43}$/),
    });
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly.*SameSite=Lax/i);
  });

  test('a person the provider knows, but who is nobody here, gets no session', async () => {
    await expect(logIn(server.url, 'A')).rejects.toThrow(/could not log in/);
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'returnTo=%s leads nowhere else',
    async (returnTo) => {
      const person = await fetch(
        `${server.url}/auth/login?login_hint=p3&returnTo=${encodeURIComponent(returnTo)}`,
        { redirect: 'manual' },
      );
      expect(new URL(person.headers.get('location') ?? '').host).toBe(new URL(server.url).host);
    },
  );

  test('a callback that this browser did not begin is refused (login CSRF)', async () => {
    const response = await fetch(`${server.url}/auth/callback/demo?code=x&state=y`, { redirect: 'manual' });
    expect(response.headers.getSetCookie().filter((cookie) => /^samtavle=[^;]/.test(cookie))).toEqual([]);
  });
});

describe('a session', () => {
  test('ends on the server at logout', async () => {
    const person = await logIn(server.url, 'p3');
    const out = await fetch(`${server.url}/auth/logout`, {
      method: 'POST',
      headers: { cookie: person.cookie, 'x-samtavle': '1' },
      redirect: 'manual',
    });
    expect(out.status).toBeLessThan(400);
    expect((await person.graphql<Me>(ME)).data?.me ?? null).toBeNull();
  });

  test('is not ended by another site', async () => {
    const person = await logIn(server.url, 'p3');
    const out = await fetch(`${server.url}/auth/logout`, {
      method: 'POST',
      headers: { cookie: person.cookie, origin: 'https://evil.example', 'content-type': 'text/plain' },
    });
    expect(out.status).toBeGreaterThanOrEqual(400);
    expect((await person.graphql<Me>(ME)).data?.me?.name).toBe('Rask Elv');
  });

  test.each([
    ['idle', `idle_until = now() - interval '1 second'`],
    ['absolute', `absolute_until = now() - interval '1 second'`],
  ])('past its %s limit is no session', async (_, change) => {
    const person = await logIn(server.url, 'p3');
    await server.database.admin.query(`update auth.session set ${change}`);
    expect((await person.graphql<Me>(ME)).data?.me ?? null).toBeNull();
  });

  test('idles for 30 minutes and ends after 8 hours', async () => {
    await logIn(server.url, 'p3');
    const { rows } = await server.database.admin.query<{ idle: number; absolute: number }>(
      `select round(extract(epoch from idle_until - opened_at) / 60)::int as idle,
         round(extract(epoch from absolute_until - opened_at) / 3600)::int as absolute
       from auth.session order by opened_at desc limit 1`,
    );
    expect(rows[0]).toEqual({ idle: 30, absolute: 8 });
  });

  test('a mutation from a form of another site is refused', async () => {
    const person = await logIn(server.url, 'p3');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { cookie: person.cookie, origin: 'https://evil.example', 'content-type': 'text/plain' },
      body: JSON.stringify({ query: ME }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

test('in production the demo provider is not there, and cannot be switched on', async () => {
  await expect(startTestServer({ NODE_ENV: 'production' })).rejects.toThrow(/did not start: .*demo/is);
});

test('health says alive and ready', async () => {
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
});
