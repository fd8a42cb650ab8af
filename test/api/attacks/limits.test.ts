import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { openSockets, subscribeOn } from '../fixtures/raw-socket.ts';

const ME = '{ me { name } }';
const PER_SESSION = 12;
const PER_ADDRESS = 30;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    REQUESTS_PER_SESSION: String(PER_SESSION),
    REQUESTS_PER_ADDRESS: String(PER_ADDRESS),
    SOCKETS_PER_SESSION: '2',
    SUBSCRIPTIONS_PER_SESSION: '3',
    TRUSTED_PROXIES: '127.0.0.1,::1',
  });
}, 60_000);
afterAll(() => server.stop());

/** Asks who one is, from an address of the test's own, so that no test takes from another's measure. */
function ask(address: string, cookie: string | null, more: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-samtavle': '1',
      'x-forwarded-for': address,
      ...(cookie === null ? {} : { cookie }),
      ...more,
    },
    body: JSON.stringify({ query: ME }),
  });
}

async function statuses(times: number, once: () => Promise<Response>): Promise<number[]> {
  const seen = [];
  for (let at = 0; at < times; at += 1) seen.push((await once()).status);
  return seen;
}

describe('a signed-in person who asks too often', () => {
  test('is refused with a code, the time to wait and a sentence in their language', async () => {
    const { cookie } = server.as(await registerPerson(server.database, 'hasty'));
    const seen = await statuses(PER_SESSION + 1, () => ask('203.0.113.1', cookie));
    expect(new Set(seen)).toEqual(new Set([200]));
    const refused = await ask('203.0.113.1', cookie, { 'accept-language': 'nn' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    const [error] = ((await refused.json()) as { errors: { message: string; extensions: object }[] }).errors;
    expect(error).toMatchObject({
      message: 'Det kom for mange førespurnader på kort tid. Vent litt og prøv igjen.',
      extensions: { code: 'RATE_LIMITED' },
    });
  });

  test('changes nothing for another person at the same address', async () => {
    const [fast, calm] = [
      server.as(await registerPerson(server.database, 'fast')),
      server.as(await registerPerson(server.database, 'calm')),
    ];
    await ask('203.0.113.2', calm.cookie);
    const before = await ask('203.0.113.2', calm.cookie);
    await statuses(PER_SESSION * 2, () => ask('203.0.113.2', fast.cookie));
    expect((await ask('203.0.113.2', fast.cookie)).status).toBe(429);
    const after = await ask('203.0.113.2', calm.cookie);
    expect(after.status).toBe(200);
    const told = ({ headers }: Response) =>
      [...headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`);
    expect(told(after)).toEqual(told(before));
    expect(await after.text()).toBe(await before.text());
  });
});

describe('whoever has no session', () => {
  test('may begin a login only so often from one address; another address is free', async () => {
    const login = (address: string) =>
      fetch(`${server.url}/auth/login?login_hint=p3`, {
        redirect: 'manual',
        headers: { 'x-forwarded-for': address, accept: 'text/html', 'accept-language': 'en' },
      });
    const seen = await statuses(PER_ADDRESS, () => login('203.0.113.3'));
    expect(new Set(seen)).toEqual(new Set([303]));
    const refused = await login('203.0.113.3');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await refused.text()).toBe(
      'There were too many requests in a short time. Wait a little and try again.',
    );
    expect((await login('203.0.113.4')).status).toBe(303);
  });

  test('gains nothing by a made-up session for each request: they count for the address', async () => {
    const madeUp = (at: number) => `samtavle=${String(at).padStart(43, 'x')}`;
    let at = 0;
    await statuses(PER_ADDRESS, () => ask('203.0.113.5', madeUp((at += 1))));
    expect((await ask('203.0.113.5', madeUp((at += 1)))).status).toBe(429);
  });

  test('has all of an IPv6 network for one address', async () => {
    let at = 0;
    await statuses(PER_ADDRESS, () => ask(`2001:db8:1:2::${String((at += 1))}`, null));
    expect((await ask('2001:db8:1:2::ffff', null)).status).toBe(429);
    expect((await ask('2001:db8:1:3::1', null)).status).toBe(200);
  });
});

test('an address that the asker writes is not believed without a proxy of ours', async () => {
  const bare = await startTestServer({ REQUESTS_PER_ADDRESS: String(PER_ADDRESS) });
  try {
    let at = 0;
    const once = () =>
      fetch(`${bare.url}/auth/providers`, {
        headers: { 'x-forwarded-for': `198.51.100.${String((at += 1))}` },
      });
    const seen = await statuses(PER_ADDRESS + 1, once);
    expect(seen.at(-1)).toBe(429);
  } finally {
    await bare.stop();
  }
});

describe('sockets', () => {
  test('a session may open only so many; a closed one makes room', async () => {
    const { cookie } = server.as(await registerPerson(server.database, 'windows'));
    const own = openSockets(server.url, { cookie, origin: server.url });
    const [first, second] = [await own.open(), await own.open()];
    expect([first.status, second.status]).toEqual([101, 101]);
    expect((await own.open()).status).toBe(429);
    await first.close();
    expect((await own.open()).status).toBe(101);
    own.closeAll();
  });

  test('a session may listen only so often; the one too many gets a code, the others go on', async () => {
    const { cookie } = server.as(await registerPerson(server.database, 'listens'));
    const own = openSockets(server.url, { cookie, origin: server.url });
    const socket = await own.open();
    for (const id of ['1', '2', '3', '4']) subscribeOn(socket, id);
    const answer = await socket.next('error');
    expect(answer).toMatchObject({ id: '4', type: 'error' });
    expect(JSON.stringify(answer)).not.toMatch(/select|at .*\.js|Error:/);
    own.closeAll();
  });

  test.each([
    ['one message is longer than any page sends', (send: (text: string) => void) => send(' '.repeat(9_000))],
    [
      'it talks without end',
      (send: (text: string) => void) => {
        for (let at = 0; at < 200; at += 1) send('{"type":"ping"}');
      },
    ],
  ])('is cut off when %s', async (_, flood) => {
    const { cookie } = server.as(await registerPerson(server.database, `flood-${crypto.randomUUID()}`));
    const own = openSockets(server.url, { cookie, origin: server.url });
    const socket = await own.open();
    flood(socket.send);
    expect(await socket.closed).toBe(1006);
    own.closeAll();
  });
});
