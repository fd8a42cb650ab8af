import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OpenBrowser } from '../support/browser.ts';
import { openBrowser } from '../support/browser.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import type { TestServer } from '../support/server.ts';
import { startTestServer } from '../support/server.ts';
import type { World } from '../support/world.ts';
import { openWorld } from '../support/world.ts';

let database: TestDatabase;
let server: TestServer;
let browser: OpenBrowser;
let world: World;
beforeAll(async () => {
  database = await freshDatabase();
  // the case is made through an open server; production would not take the tests' own texts
  const open = await startTestServer({}, database);
  world = await openWorld(open);
  await open.stop();
  server = await startTestServer({ NODE_ENV: 'production', BARE: 'true', HOST: 'localhost' }, database);
  browser = await openBrowser(server.url);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

test('in production the citizen’s pages ask by hash alone, live changes too, and nothing is refused', async () => {
  const page = await browser.visitor();
  await page.context().addCookies([
    {
      name: 'samtavle',
      value: world.people.citizen.token,
      url: server.url,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ]);
  const sent: string[] = [];
  const told: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && request.method() === 'POST')
      sent.push(request.postData() ?? '');
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => told.push(String(payload)));
  });
  for (const place of ['/min-sak', '/min-sak/plan', '/min-sak/deling', '/min-sak/innsyn']) {
    await page.goto(place);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
  }
  expect(sent.length).toBeGreaterThan(3);
  for (const body of sent) {
    expect(JSON.parse(body)).toMatchObject({
      extensions: { persistedQuery: { sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
    expect(body).not.toMatch(/"query":|\bquery\s+\w+\s*[({]/);
  }
  expect(told.filter((message) => message.includes('"error"'))).toEqual([]);
  expect(told.some((message) => message.includes('connection_ack'))).toBe(true);
  expect(browser.complaints()).toEqual([]);
}, 180_000);
